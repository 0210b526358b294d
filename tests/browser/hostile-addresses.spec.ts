import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { KEYS } from '../bad-data/address-keys.ts';
import { openApp } from './open-app.ts';
import { watch } from './watch.ts';

/** Always the same ones. */
const SEED = 20200809;
const PER_PAGE = 70;
const PAGES = ['/charts/timeline/', '/charts/lifelines/', '/people/'];

const HOSTILE = [
	'__proto__',
	'constructor',
	'__proto__[run]',
	'<script>window.run=1</script>',
	'"><img src=x onerror="window.run=1">',
	'javascript:window.run=1',
	'{{constructor.constructor("window.run=1")()}}',
	'%',
	'%E0%A4%A',
	'%00',
	'\u202E',
	'2020-13~2020-00',
	'journalist',
	'2020-08',
	'-1',
	'9'.repeat(400),
	'~'.repeat(3000)
];

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }));
const pair = fc
	.tuple(fc.oneof(fc.constantFrom(...KEYS), text), text, fc.boolean())
	.map(([key, value, isEscaped]) => `${key}=${isEscaped ? encodeURIComponent(value) : value}`);
const end = fc
	.tuple(fc.array(pair, { maxLength: 4 }), fc.array(pair, { maxLength: 2 }))
	.map(([query, hash]) => `?${query.join('&').replaceAll('#', '')}#${hash.join('&')}`);

for (const path of PAGES)
	test(`nothing in an address runs, breaks or bends ${path}`, async ({ page }) => {
		await openApp(page, path);
		const faults = watch(page);
		const before = await page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).join());
		for (const address of fc.sample(end, { numRuns: PER_PAGE, seed: SEED }))
			await page.evaluate(async (to) => {
				// Going there as Back and Forward do: the page reads its address anew each time.
				history.replaceState(history.state, '', location.pathname + to);
				dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
				await new Promise((done) => setTimeout(done, 5));
			}, address);
		await page.waitForTimeout(500);
		const after = await page.evaluate(() => [
			Object.getOwnPropertyNames(Object.prototype).join(),
			'run' in window,
			({} as Record<string, unknown>).run
		]);
		expect(after).toEqual([before, false, undefined]);
		expect(faults).toEqual([]);
		await expect(page.locator('#fault')).toBeHidden();
		await expect(page.locator('h1').first()).toBeVisible();
	});
