import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '../serve/brotli.ts';
import type { ScriptsOfUse } from './use-page.ts';
import { wordsAndCode } from './words-or-code.ts';

/** A hard limit of bytes as sent. */
export interface Budget {
	name: string;
	bytes: number;
	limit: number;
}

const KB = 1000;

/** Whether more is sent than allowed. */
export const isBroken = ({ bytes, limit }: Budget): boolean => bytes > limit;

/**
 * What the first view of the overview costs on the wire; a slow phone connection carries about 200 KB in a second.
 * @param path address of an overview: `/be/`
 * @param scripts paths of the scripts that a browser asked for
 */
export const overviewBudgets = async (
	folder: string,
	path: string,
	scripts: readonly string[]
): Promise<Budget[]> => [
	{
		name: 'HTML of the overview, brotli',
		bytes: await compressedSize(folder, [`${path}index.html`]),
		limit: 76 * KB
	},
	{
		name: 'JavaScript of the overview, brotli',
		bytes: await compressedSize(folder, scripts),
		limit: 62 * KB
	},
	{ name: 'all fonts', bytes: sizeOfFonts(folder), limit: 120 * KB }
];

/**
 * What answering a reader costs on the wire beyond the first view: the code of filters, cards, figures and sorted tables, and
 * apart from it the words of figures and cards in the page's language. The data, which are CSV files, are not counted.
 */
export async function interactionBudgets(
	folder: string,
	overview: ScriptsOfUse,
	chartPage: ScriptsOfUse
): Promise<Budget[]> {
	const budget = async (name: string, scripts: readonly string[], limit: number): Promise<Budget> => ({
		name: `JavaScript of ${name}, brotli`,
		bytes: await compressedSize(folder, wordsAndCode(folder, scripts).code),
		limit: limit * KB
	});
	return [
		await budget('the filters of the overview with its live figures', overview.filters, 60),
		await budget('everything that answers on the page of a figure', chartPage.everything, 60),
		// Three figures are drawn here, and cards come on top: more than one page should need at once, and it must not grow.
		await budget('everything that answers on the overview', overview.everything, 74),
		{
			name: 'words of everything that answers, brotli',
			bytes: await compressedSize(folder, wordsAndCode(folder, overview.everything).words),
			limit: 12 * KB
		}
	];
}

async function compressedSize(folder: string, paths: readonly string[]): Promise<number> {
	const sizes = paths.map(async (path) => (await brotli(readFileSync(join(folder, path)))).length);
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const sizeOfFonts = (folder: string): number =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.woff2'))
		.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
