/**
 * Adds a made-up language, accented and four tenths longer than English, to a copy of the project, builds it and walks through
 * every page in it: no English word is left, no page scrolls sideways and no drawing's words collide, on a phone and on a
 * desk. Prints every fault; the exit code is 1 where there is one.
 */
import { join, resolve } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { chromium } from 'playwright';
import { SCHEMA } from '#lib/data/schema.ts';
import { headersOf } from '#lib/data/table.ts';
import { faultsOfDrawings } from '../tests/browser/drawing-faults.ts';
import { plainWordsOf } from '../tests/pseudo-language/stretch.ts';
import { CHROMIUM_ARGS } from './browser/chromium-args.ts';
import { findBrowser } from './find-browser.ts';
import { startServer } from './serve/start-server.ts';
import { runCommand } from './test/run-command.ts';
import { addLanguage, MADE_UP } from './try-language/add-language.ts';
import { wordsOfPage } from './try-language/words-of-page.ts';

const FOLDER = 'test-results/language';
const WIDTHS = [360, 1280];

const namesIn = (table: string): string[] =>
	Papa.parse<{ name_en: string }>(readFileSync(`static/data/${table}.csv`, 'utf8'), {
		header: true
	}).data.flatMap(({ name_en }) => name_en?.match(/\p{L}+/gu) ?? []);

/** Words that no language translates: names of people, of columns and of systems that check a file. */
const NAMES = new Set([
	...['Linux', 'macOS', 'Windows', 'PowerShell'],
	...['people', 'deaths'].flatMap(namesIn),
	...Object.values(SCHEMA).flatMap((table) => headersOf(table).flatMap((header) => header.split('_')))
]);

const englishIn = (lines: readonly string[]): string[] =>
	[...new Set(lines.flatMap(plainWordsOf))]
		.filter((word) => !NAMES.has(word))
		.map((word) => `English: ${word}, in “${lines.find((line) => line.includes(word))?.slice(0, 80)}”`);

addLanguage(FOLDER);
if (!(await runCommand(['npm', 'run', '--silent', 'build', '--prefix', resolve(FOLDER)]))) process.exit(1);

const build = join(FOLDER, 'build');
const pages = readdirSync(join(build, MADE_UP), { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('index.html'))
	.map((path) => `/${MADE_UP}/${path.slice(0, -'index.html'.length)}`);

const server = await startServer({ folder: build });
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_ARGS] });
const page = await browser.newPage();
// tsx wraps named functions in this, also those that run in the page.
await page.addInitScript('globalThis.__name = (named) => named;');

const faults: string[] = [];
for (const path of pages) {
	await page.goto(new URL(path, server.url).href);
	const found = englishIn(await page.evaluate(wordsOfPage));
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (beyond > 0) found.push(`${width} px: scrolls sideways by ${beyond} px`);
		found.push(...(await page.evaluate(faultsOfDrawings)).map((fault) => `${width} px: ${fault}`));
	}
	faults.push(...found.map((fault) => `${path}: ${fault}`));
}

await Promise.all([browser.close(), server.close()]);
for (const fault of faults) console.error(fault);
console.log(`${pages.length} pages in ${MADE_UP}: ${faults.length} faults`);
process.exitCode = pages.length > 0 && faults.length === 0 ? 0 : 1;
