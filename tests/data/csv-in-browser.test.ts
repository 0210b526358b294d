import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { splitCsv as splitInBuild } from '#lib/data/csv-rows.ts';
import { splitCsv as splitInBrowser } from '#lib/data/csv-rows-browser.ts';
import { parseCsv } from '#lib/data/csv.ts';
import { DATA_FILES, loadTables } from '#lib/data/tables.ts';
import { realTables } from '../charts/real.ts';

vi.mock('#csv-rows', () => import('#lib/data/csv-rows-browser.ts'));

const read = (file: string): Promise<string> => readFile(`static/data/${file}`, 'utf8');

const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', ';', 'ў', 'a'), maxLength: 24 });

it('takes every published file apart as the build does', async () => {
	for (const file of DATA_FILES)
		expect(splitInBrowser(await read(file))).toEqual(splitInBuild(await read(file)));
	expect(await loadTables(read)).toEqual(realTables);
});

it('takes a text apart as the build does, or refuses it', () => {
	fc.assert(
		fc.property(text, (csv) => {
			const { problems } = parseCsv('example.csv', csv);
			const { rows, faults } = splitInBuild(csv);
			if (faults.length > 0) expect(problems).not.toEqual([]);
			if (problems.length === 0) expect(splitInBrowser(csv).rows).toEqual(rows);
		}),
		{ numRuns: 3000 }
	);
});
