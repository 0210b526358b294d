import { expect, test } from '@playwright/test';
import { splitPath } from '#lib/i18n/languages.ts';
import { isDefault, ONE_OF_EACH_KIND, PAGES } from './site.ts';
import { watch } from './watch.ts';

/** Pages that one test walks through; a page more costs less than a test more. */
const CHUNK = 40;

/** Pages that are opened with everything on them; of the others the words are read as they are sent. */
const OPENED = PAGES.filter((page) => isDefault(page) || ONE_OF_EACH_KIND.includes(page));
const READ = PAGES.filter((page) => !OPENED.includes(page));

const BAD_WORDS = /\b(undefined|NaN|Infinity|Invalid Date|\[object Object\])/;

const chunks = Array.from({ length: Math.ceil(OPENED.length / CHUNK) }, (_, i) =>
	OPENED.slice(i * CHUNK, (i + 1) * CHUNK)
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
				...(await page.evaluate(faultsOfText, { badWords: BAD_WORDS.source })).map(
					(fault) => `${path}: ${fault}`
				)
			);
			faults.push(...seen.splice(0).map((fault) => `${path}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

test('the pages in the other languages are whole', async ({ page, request }) => {
	test.setTimeout(180_000);
	await page.goto('/');
	const faults: string[] = [];
	for (const path of READ) {
		const html = await (await request.get(path)).text();
		const found = await page.evaluate(faultsOfText, { badWords: BAD_WORDS.source, html });
		faults.push(...found.map((fault) => `${path}: ${fault}`));
	}
	expect(faults).toEqual([]);
});

test('every page has a title of its own in its language', async ({ request }) => {
	const titles = new Map<string, string[]>();
	for (const path of PAGES) {
		const html = await (await request.get(path)).text();
		const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
		// A name can be spelled alike in two languages.
		const key = title && `${splitPath(path).lang}: ${title}`;
		titles.set(key, [...(titles.get(key) ?? []), path]);
	}
	expect(titles.get('')).toBeUndefined();
	expect([...titles].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

/** What is missing or wrong in the words of a page, the one shown or one in HTML. Runs in a page. */
function faultsOfText({ badWords, html }: { badWords: string; html?: string }): string[] {
	const document = html === undefined ? window.document : new DOMParser().parseFromString(html, 'text/html');
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
