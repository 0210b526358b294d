import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DATA_FILES, DataError, loadTables } from '#lib/data/tables.ts';
import { REAL, VALID } from './folders.ts';

const readValid = (file: string): Promise<string> => readFile(`${VALID}/${file}`, 'utf8');

describe('loadTables', () => {
	it('gives rows with field names and values of their types', async () => {
		const { people, sentences, waves, indicators, dataset } = await loadTables(readValid);
		expect(people[0]).toEqual({
			personId: 'example-person-a',
			nameEn: 'Example Person A',
			nameBe: 'Прыклад А',
			nameRu: 'Пример А',
			namesSpelledHere: [],
			gender: 'f',
			roles: ['journalist', 'activist'],
			citizenship: ['BY'],
			lastReportedHeld: null,
			note: 'Invented for tests, like everyone here.',
			sourceIds: ['example-source-one', 'example-source-two']
		});
		expect(sentences.map(({ years, articles, date }) => [years, articles, date])).toEqual([
			[6.5, ['342', '361-4'], '2021-09-06'],
			[null, [], null]
		]);
		expect(waves[0]?.nationalities).toEqual([
			{ country: 'BY', count: 4 },
			{ country: 'PL', count: 1 }
		]);
		expect(indicators.map(({ value, cumulative }) => [value, cumulative])).toEqual([
			[12, false],
			[0, false],
			[7, true]
		]);
		expect(dataset).toMatchObject([{ version: '0.1.0', asOf: '2022-12-31' }]);
		expect(dataset[0]?.rows[0]).toEqual({ table: 'people', count: 3 });
	});

	it('throws one error that lists all problems, a line each', async () => {
		const broken = async (file: string): Promise<string> => {
			if (file === 'waves.csv') throw new Error('offline');
			return (await readValid(file))
				.replace('2021-03,', '2021-33,')
				.replace('12,complaints', 'twelve,complaints');
		};
		const error = await loadTables(broken).catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(DataError);
		expect(error instanceof DataError && [error.problems.length, error.message]).toEqual([
			3,
			'arrests.csv:3 date "2021-33" is not a month of the calendar, write YYYY-MM-DD, YYYY-MM or YYYY, as ' +
				'precise as the source\n' +
				'indicators.csv:2 value "twelve" is not a whole number, write digits only, without spaces, commas or ' +
				'words\n' +
				'waves.csv is missing or cannot be read, put the file back'
		]);
	});

	it('reads the files of the schema and no others', async () => {
		const read: string[] = [];
		await loadTables((file) => (read.push(file), readValid(file)));
		expect(read.sort()).toEqual([...DATA_FILES].sort());
	});

	it('keeps the one published count of which the parts are more than the whole', async () => {
		const { population } = await loadTables((file) => readFile(`${REAL}/${file}`, 'utf8'));
		const odd = population.filter(({ held, women, men }) => (women ?? 0) + (men ?? 0) > held);
		expect(odd.map(({ date, held, women, men }) => [date, held, women, men])).toEqual([
			['2025-12-23', 1135, 168, 968]
		]);
	});
});
