import { expect, test, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';
import { bundleSequence } from './random-actions/bundle.ts';
import type * as sequence from './random-actions/sequence.ts';
import { watch } from './watch.ts';

declare global {
	interface Window {
		sequence: typeof sequence;
	}
}

// The walk itself is a script of ours in the page; that strangers' scripts are refused is tried in other tests.
test.use({ bypassCSP: true });

/** How many sequences each page gets: 1,000 together; a page that draws seven figures at once takes longest. */
const PAGES = [
	{ path: '/', from: 0, to: 130 },
	{ path: '/charts/lifelines/', from: 130, to: 290 },
	{ path: '/charts/timeline/', from: 290, to: 460 },
	{ path: '/charts/timeline/', from: 460, to: 630 },
	{ path: '/people/', from: 630, to: 815 },
	{ path: '/people/', from: 815, to: 1000 }
];

/** Every so many sequences the address is also opened afresh. */
const AFRESH = 17;

/** `WALK_SEED=417 npm run test:walks` walks that one sequence again. */
const only = process.env.WALK_SEED === undefined ? null : Number(process.env.WALK_SEED);

const seedsOf = (from: number, to: number): number[] =>
	Array.from({ length: to - from }, (_, i) => from + i).filter((seed) => only === null || seed === only);

/** The page's waiting times pass ten times as fast. */
const hurry = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const wait = window.setTimeout.bind(window);
		const hasty = (act: TimerHandler, ms = 0, ...rest: unknown[]): number => wait(act, ms / 10, ...rest);
		window.setTimeout = hasty as typeof window.setTimeout;
	});

/** The filters and what they need are there from the first action on. */
async function prepare(page: Page, path: string): Promise<void> {
	await hurry(page);
	await openApp(page, path);
	const opener = page.getByRole('button', { name: 'Filter and search' });
	if (path === '/people/') await page.getByLabel('Name', { exact: true }).focus();
	else {
		await opener.click();
		await expect(page.getByRole('searchbox', { name: 'Name' })).toBeVisible();
		// Something to filter by has the figures drawn here, as they are from then on.
		await page.getByRole('button', { name: /^Women \d/i }).click();
	}
	await page.addScriptTag({ content: await bundleSequence() });
}

async function restoresAfresh(page: Page, { address, snapshot }: sequence.Outcome): Promise<void> {
	const other = await page.context().newPage();
	await openApp(other, address);
	await other.addScriptTag({ content: await bundleSequence() });
	await expect.poll(() => other.evaluate(() => window.sequence.takeDown().said)).toEqual(snapshot.said);
	await other.close();
}

for (const { path, from, to } of PAGES)
	test(`whatever is done on ${path}, nothing breaks and the address restores it (${from}–${to - 1})`, async ({
		page
	}) => {
		test.setTimeout(15 * 60_000);
		const seeds = seedsOf(from, to);
		test.skip(seeds.length === 0);
		const faults = watch(page);
		await prepare(page, path);
		for (const seed of seeds) {
			const outcome = await page.evaluate((one) => window.sequence.run(one), seed);
			const context = `WALK_SEED=${seed}: ${outcome.done.join(', ')} → ${outcome.address}`;
			expect([...faults, ...outcome.faults], context).toEqual([]);
			if (seed % AFRESH === 0 || only !== null) await restoresAfresh(page, outcome);
		}
	});
