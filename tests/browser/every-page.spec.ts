import { expect, test } from '@playwright/test';
import { PAGES } from './site.ts';
import { watch } from './watch.ts';

/** Pages that one test walks through; a page more costs less than a test more. */
const CHUNK = 40;

const BAD_WORDS = /\b(undefined|NaN|Infinity|Invalid Date|\[object Object\])/;

const chunks = Array.from({ length: Math.ceil(PAGES.length / CHUNK) }, (_, i) =>
	PAGES.slice(i * CHUNK, (i + 1) * CHUNK)
);

for (const [i, pages] of chunks.entries()) {
	test(`pages ${i * CHUNK + 1} to ${i * CHUNK + pages.length} are whole`, async ({ page }) => {
		test.setTimeout(180_000);
		const seen = watch(page);
		const faults: string[] = [];
		for (const path of pages) {
			const response = await page.goto(path, { waitUntil: 'load' });
			if (response?.status() !== 200) faults.push(`${path}: status ${response?.status()}`);
			faults.push(
				...(await page.evaluate(faultsOfText, BAD_WORDS.source)).map((fault) => `${path}: ${fault}`)
			);
			faults.push(...seen.splice(0).map((fault) => `${path}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

test('every page has a title of its own', async ({ request }) => {
	const titles = new Map<string, string[]>();
	for (const path of PAGES) {
		const html = await (await request.get(path)).text();
		const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
		titles.set(title, [...(titles.get(title) ?? []), path]);
	}
	expect(titles.get('')).toBeUndefined();
	expect([...titles].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

/** What is missing or wrong in the words of a page. Runs in the page. */
function faultsOfText(badWords: string): string[] {
	const faults: string[] = [];
	const heads = document.querySelectorAll('h1').length;
	if (heads !== 1) faults.push(`${heads} main headings`);
	if (!document.documentElement.lang) faults.push('no language');
	if (!document.title) faults.push('no title');
	for (const place of ['main', 'nav', 'a[href="#main"]']) {
		if (!document.querySelector(place)) faults.push(`no ${place}`);
	}
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
	if (twice.length > 0) faults.push(`ids twice: ${twice.join(', ')}`);
	const words = document.body.cloneNode(true) as HTMLElement;
	words.querySelectorAll('script, style').forEach((code) => code.remove());
	const bad = new RegExp(badWords).exec(`${document.title} ${words.textContent}`);
	if (bad) faults.push(`says “${bad[0]}”`);
	return faults;
}
