import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '#lib/data/check-files.ts';
import { labelKeys } from '#lib/data/label-keys.ts';
import { withClauses } from '#lib/data/labels.ts';
import { formatProblem } from '#lib/data/problems.ts';
import { loadTables } from '#lib/data/tables.ts';
import { VALID } from './folders.ts';

const tables = await loadTables((file) => readFile(`${VALID}/${file}`, 'utf8'));
const { codes, texts } = labelKeys(tables);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const fileOf = (rows: readonly (readonly [string, string])[]): string =>
	`key,label\n${rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')}`;

/** Every key with itself as its words. */
const all = [...codes, ...texts].map((key): [string, string] => [key, key]);

async function problemsWith(
	files: Record<string, string>,
	languages: readonly string[] = []
): Promise<string[]> {
	const names = [...(await readdir(VALID)), ...Object.keys(files)];
	const read = async (file: string): Promise<Uint8Array> =>
		files[file] === undefined ? readFile(`${VALID}/${file}`) : new TextEncoder().encode(files[file]);
	return (await checkFiles(names, read, languages)).problems.map(formatProblem);
}

describe('label files', () => {
	it('are whole with every code and every English text', async () =>
		expect(await problemsWith({ 'labels.be.csv': fileOf(all) }, ['be'])).toEqual([]));

	it('need words for codes only where the tables have the words already', async () => {
		const onlyCodes = all.filter(([key]) => codes.has(key));
		expect(await problemsWith({ 'labels.en.csv': fileOf(onlyCodes) }, ['en'])).toEqual([]);
	});

	it('are named where a language of the site has none', async () =>
		expect(await problemsWith({}, ['be'])).toEqual([
			'labels.be.csv is missing or cannot be read, put the file back'
		]));

	it('name every code, text, column and description that has no words', async () => {
		const missing = ['role.journalist', 'country.PL', 'Invented for tests, like everyone here.', 'People'];
		const rows = all.filter(([key]) => !missing.includes(key));
		expect(await problemsWith({ 'labels.ru.csv': fileOf(rows) })).toEqual(
			['role.journalist', 'country.PL', 'People', 'Invented for tests, like everyone here.'].map(
				(key) => `labels.ru.csv key "${key}" has no words here, add a row with it and its words`
			)
		);
	});

	it('name a key that stands nowhere, one that stands twice, and clauses that do not match', async () => {
		const rows: [string, string][] = [...all, ['role.wizard', 'чараўнік'], ['role.other', 'іншае']];
		expect(await problemsWith({ 'labels.be.csv': fileOf(rows) })).toEqual([
			`labels.be.csv:${rows.length + 1} key "role.other" stands in the file twice, keep one of the rows`
		]);
		expect(await problemsWith({ 'labels.be.csv': fileOf(rows.slice(0, -1)) })).toEqual([
			'labels.be.csv key "role.wizard" stands nowhere in the tables, delete the row, or write the key as the tables have it'
		]);
		const split = all.map(([key, label]): [string, string] => [key, key === 'People' ? 'Людзі; яны' : label]);
		expect(await problemsWith({ 'labels.be.csv': fileOf(split) })).toEqual([
			'labels.be.csv label "Людзі; яны" has 2 clauses between semicolons where the English has 1, write as many as the English'
		]);
	});

	it('give words to each clause of a sentence', () =>
		expect([...withClauses(new Map([['One; two.', 'Адзін; два.']]))]).toEqual([
			['One', 'Адзін'],
			['two', 'два'],
			['One; two.', 'Адзін; два.']
		]));
});
