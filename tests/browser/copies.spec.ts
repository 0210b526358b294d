import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { figuresShown } from '../../scripts/engines/figures-shown.ts';
import { startFirefoxWith } from '../../scripts/engines/firefox-with.ts';
import { offlineSite } from '../../scripts/mirror/offline-site.ts';
import { readSite, type SiteFiles } from '../../scripts/mirror/read-site.ts';
import { singleFile } from '../../scripts/mirror/single-file.ts';
import { startServer } from '../../scripts/serve/start-server.ts';
import { CHART_IDS, isDefault, ONE_OF_EACH_KIND, OVERVIEWS } from './site.ts';
import { watch } from './watch.ts';

/** Copies are made once, by one worker. */
test.describe.configure({ mode: 'default' });

const MEGABYTE = 1024 * 1024;
const DISK_PAGES = [...new Set([...ONE_OF_EACH_KIND.filter(isDefault), ...OVERVIEWS])].filter(
	(page) => !page.startsWith('/404/')
);

let folder: string;
let site: SiteFiles;
const single = (lang: string): string => join(folder, `overview.${lang}.html`);
const onDisk = (page: string): string => pathToFileURL(join(folder, 'offline', page, 'index.html')).href;

function write(path: string, bytes: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, bytes);
}

test.beforeAll(async () => {
	test.setTimeout(180_000);
	folder = mkdtempSync(join(tmpdir(), 'copies-'));
	site = await readSite('build');
	for (const lang of LANGUAGE_TAGS) write(single(lang), singleFile(site, lang, 'A copy'));
	for (const [path, bytes] of offlineSite(site, () => 'A copy')) write(join(folder, 'offline', path), bytes);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that a page says on the console or asks for beyond `place`, from now on. */
function watchCopy(page: Page, place: string): string[] {
	const faults: string[] = [];
	page.on('console', (message) => faults.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => {
		// Whoever goes on to the next page calls off what the last one still asked for, its icon for instance.
		if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
	});
	page.on('request', (request) => {
		if (!request.url().startsWith('data:') && !request.url().startsWith(place))
			faults.push(`asks for ${request.url()}`);
	});
	return faults;
}

/** Ids of figures that do not show exactly once, with their words. */
const notShown = async (page: Page): Promise<string[]> =>
	(await page.evaluate(figuresShown))
		.filter(
			({ drawings, wordSizes, hasText }) => drawings !== 1 || !wordSizes.every((size) => size > 0) || !hasText
		)
		.map(({ id }) => id);

for (const javaScriptEnabled of [true, false])
	test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
		test.use({ javaScriptEnabled });

		for (const lang of LANGUAGE_TAGS)
			test(`the overview in one file in ${lang} shows everything and asks for nothing`, async ({ page }) => {
				const address = pathToFileURL(single(lang)).href;
				const faults = watchCopy(page, address);
				await page.goto(address);
				await expect(page.locator('figure')).toHaveCount(CHART_IDS.length);
				expect(await notShown(page)).toEqual([]);
				expect(await page.locator('figure table tbody').count()).toBe(CHART_IDS.length);
				expect(await page.locator('li[id^="person-"]:visible').count()).toBeGreaterThan(100);
				await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
				expect(await page.content().then((html) => Buffer.byteLength(html))).toBeLessThan(3 * MEGABYTE);
				expect(faults).toEqual([]);
			});

		test('the site on a disk shows every kind of page and asks only for its own files', async ({ page }) => {
			test.slow();
			const faults = watchCopy(page, pathToFileURL(join(folder, 'offline')).href);
			for (const path of javaScriptEnabled ? DISK_PAGES : OVERVIEWS.slice(-1)) {
				await page.goto(onDisk(path));
				await expect(page.locator('h1').first()).toBeVisible();
				expect(await notShown(page), path).toEqual([]);
				await expect(page.locator('button:visible, input:visible, select:visible'), path).toHaveCount(0);
			}
			await page.locator('nav a[href$="people/index.html"]').first().click();
			await expect(page).toHaveURL(/\/people\/index\.html$/);
			await expect(page.locator('h1')).toBeVisible();
			expect(faults).toEqual([]);
		});
	});

test('the keys that leave at once work in a copy', async ({ page }) => {
	await page.route(/^https?:/, (route) => route.fulfill({ body: 'weather' }));
	await page.goto(pathToFileURL(single('en')).href);
	for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
	await expect(page).toHaveURL(/^https:/);
});

test('the site for a disk stands in a folder of a host as well', async ({ page }) => {
	const server = await startServer({ folder: join(folder, 'offline'), base: '/a/b' });
	const faults = watch(page, server.url);
	for (const path of ['/', '/charts/timeline/', '/be/people/']) {
		await page.goto(server.url + path);
		expect(await notShown(page), path).toEqual([]);
		await page.locator('nav a[href$="method/index.html"]').first().click();
		await expect(page.locator('h1')).toBeVisible();
	}
	await server.close();
	expect(faults).toEqual([]);
});

test('Firefox without scripts and SVG shows both copies with all their numbers', async () => {
	test.slow();
	const hasPictures = [...site.keys()].some((path) => path.endsWith('.png'));
	const browser = await startFirefoxWith({ script: false, svg: false });
	const page = await browser.newPage();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	for (const address of [pathToFileURL(single('be')).href, onDisk('/ru/')]) {
		await page.goto(address);
		const shown = await page.evaluate(figuresShown);
		expect(shown.map(({ id }) => id).sort()).toEqual([...CHART_IDS].sort());
		for (const { id, drawings, wordSizes, hasText } of shown)
			// A build without pictures has nothing to show in the place of SVG.
			expect({ id, drawings: hasPictures ? drawings : 1, words: wordSizes.filter(Boolean), hasText }).toEqual(
				{ id, drawings: 1, words: [], hasText: true }
			);
	}
	await browser.close();
	expect(asked.filter((address) => !/^(data|file):/.test(address))).toEqual([]);
});
