import { expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { dateCoverage } from './coverage-dates.ts';
import { gapsOf } from './coverage-gaps.ts';

it('dates of each precision, and those not known, are all the events', () => {
	for (const { table, rows, day, month, year, undated } of dateCoverage(realTables)) {
		expect(rows).toBe(realTables[table].length);
		expect(day + month + year + undated).toBe(rows);
	}
});

it('an event without a date is undated, whatever its table', () => {
	const [arrest, release] = [realTables.arrests[0], realTables.releases[0]];
	if (!arrest || !release) throw new Error('the tables are empty');
	const tables = {
		...realTables,
		arrests: [{ ...arrest, date: '2020-08' }],
		sentences: [],
		releases: [
			{ ...release, date: null },
			{ ...release, date: '2025' }
		]
	};
	expect(dateCoverage(tables)).toEqual([
		{ table: 'arrests', rows: 1, day: 0, month: 1, year: 0, undated: 0 },
		{ table: 'sentences', rows: 0, day: 0, month: 0, year: 0, undated: 0 },
		{ table: 'releases', rows: 2, day: 0, month: 0, year: 1, undated: 1 }
	]);
});

it('a gap is never larger than what it is a gap of', () => {
	for (const { unknown, of } of gapsOf(realTables)) {
		expect(unknown).toBeGreaterThanOrEqual(0);
		expect(unknown).toBeLessThanOrEqual(of);
	}
});

it('gaps count people without an event, and terms only where a kind has one', () => {
	const { people, sentences } = realTables;
	const gaps = new Map(gapsOf({ ...realTables, arrests: [] }).map((gap) => [gap.what, gap]));
	expect(gaps.get('arrest-of-person')).toMatchObject({ unknown: people.length, of: people.length });
	const termless = sentences.filter(({ kind }) => kind === 'death' || kind === 'prison-regime');
	expect(gaps.get('sentence-term')?.of).toBe(sentences.length - termless.length);
	expect(gaps.get('sentence-date')?.unknown).toBe(sentences.filter(({ date }) => date === null).length);
});
