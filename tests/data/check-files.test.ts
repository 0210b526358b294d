import { readdirSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '#lib/data/check-files.ts';
import { formatProblem } from '#lib/data/problems.ts';
import { SCHEMA, TABLE_NAMES } from '#lib/data/schema.ts';
import { writeTable } from '#lib/data/write-table.ts';
import { BROKEN, REAL, VALID, checkFolder } from './folders.ts';

describe('a broken rule', () => {
	it.each(readdirSync(BROKEN))('%s is reported with its place, its value and what to write', async (rule) => {
		const { tables, problems } = await checkFolder(VALID, `${BROKEN}/${rule}`);
		expect(`${problems.map(formatProblem).join('\n')}\n`).toBe(
			await readFile(`${BROKEN}/${rule}/expected.txt`, 'utf8')
		);
		expect(tables).toBeNull();
	});
});

describe('a data folder', () => {
	it.each([VALID, REAL])('%s is clean', async (folder) => {
		expect((await checkFolder(folder)).problems.map(formatProblem)).toEqual([]);
	});

	it.each([VALID, REAL])(
		'%s is written back byte for byte: no value and no source is lost',
		async (folder) => {
			const { tables } = await checkFolder(folder);
			for (const name of TABLE_NAMES) {
				const { file } = SCHEMA[name];
				expect(writeTable(SCHEMA[name], tables?.[name] ?? [])).toBe(
					await readFile(`${folder}/${file}`, 'utf8')
				);
			}
		}
	);

	it('reports a missing file and one that nothing reads, and no reference to the missing one', async () => {
		const { problems } = await checkFiles([...(await readdir(VALID)), 'peoples.csv'], async (file) => {
			if (file === 'people.csv') throw new Error('ENOENT');
			return readFile(`${VALID}/${file}`);
		});
		expect(problems.map(formatProblem)).toEqual([
			'people.csv is missing or cannot be read, put the file back',
			'peoples.csv is a table that nothing reads, give it one of the names people.csv, arrests.csv, ' +
				'sentences.csv, releases.csv, waves.csv, population.csv, indicators.csv, events.csv, totals.csv, ' +
				'deaths.csv, sources.csv, dataset.csv, or move it away'
		]);
	});
});
