import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from '../serve/brotli.ts';

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
		limit: 90 * KB
	},
	{
		name: 'JavaScript of the overview, brotli',
		bytes: await compressedSize(folder, scripts),
		limit: 80 * KB
	},
	{ name: 'all fonts', bytes: sizeOfFonts(folder), limit: 120 * KB }
];

/**
 * What answering a reader costs on the wire beyond the first view: the code of filters, cards, figures and sorted tables. The
 * tables and the words of the data, which are CSV files, are not code and are not counted.
 * @param scripts paths of the scripts that came when the overview was used: see `use-overview.ts`
 */
export const interactionBudget = async (folder: string, scripts: readonly string[]): Promise<Budget> => ({
	name: 'JavaScript of filters, cards and live figures, brotli',
	bytes: await compressedSize(folder, scripts),
	// The aim is 60 KB; this only keeps it from growing. The reader of CSV files and the words of the schema could stay away.
	limit: 82 * KB
});

async function compressedSize(folder: string, paths: readonly string[]): Promise<number> {
	const sizes = paths.map(async (path) => (await brotli(readFileSync(join(folder, path)))).length);
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

const sizeOfFonts = (folder: string): number =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.woff2'))
		.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
