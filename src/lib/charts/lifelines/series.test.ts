import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import chart from './index.ts';
import { EVERYONE } from './options.ts';
import { selectLives } from './select.ts';
import type { Life } from './series.ts';

const series = chart.series(realTables);
const lifeOf = (personId: string): Life | undefined =>
	series.lives.find((life) => life.personId === personId);

describe('series of life lines', () => {
	it('survives JSON and has every person and event once', () => {
		expect(JSON.parse(JSON.stringify(series))).toEqual(series);
		expect(series.lives).toHaveLength(realTables.people.length);
		const count = (events: (life: Life) => readonly unknown[]): number => series.lives.flatMap(events).length;
		expect(count(({ arrests }) => arrests)).toBe(realTables.arrests.length);
		expect(count(({ verdicts }) => verdicts)).toBe(realTables.sentences.length);
		expect(count(({ releases }) => releases)).toBe(realTables.releases.length);
	});

	it('puts the two cases first, then goes by the first arrest; people without one come last', () => {
		expect(series.lives.slice(0, 2).map(({ personId }) => personId)).toEqual([
			'maryia-kalesnikava',
			'ales-bialiatski'
		]);
		const arrests = series.lives.slice(2).map((life) => life.arrests[0] ?? '9999');
		expect(arrests.map((date) => date.slice(0, 4))).toEqual(
			arrests.map((date) => date.slice(0, 4)).toSorted()
		);
		const arrested = new Set(realTables.arrests.map(({ personId }) => personId));
		expect(series.lives.slice(arrested.size).every((life) => life.arrests.length === 0)).toBe(true);
	});

	it('counts the rest of a term from the arrest', () => {
		expect(lifeOf('maryia-kalesnikava')).toMatchObject({ term: 11, restUntil: '2031-09' });
		expect(lifeOf('ales-bialiatski')).toMatchObject({ term: 10, restUntil: '2031-07' });
		expect(lifeOf('mikalai-autukhovich')).toMatchObject({ term: 25, restUntil: '2045-12' });
	});

	it('has no rest where the term was over, its start is not known or the day of the release is not', () => {
		for (const personId of ['katsiaryna-barysevich', 'aliaksandr-hashnikau', 'hleb-fitsner'])
			expect(lifeOf(personId)?.restUntil, personId).toBeNull();
	});

	it('tells Statkevich’s return to custody and the two releases that one outlet alone reports', () => {
		expect(lifeOf('mikalai-statkevich')?.custody.map(({ ends }) => ends)).toEqual(['return', 'freed']);
		const single = series.lives.filter((life) => life.releases.some((release) => release.isSingleOutlet));
		expect(single.map(({ personId }) => personId).toSorted()).toEqual(['marfa-rabkova', 'nasta-loika']);
	});
});

describe('table of life lines', () => {
	it('has one row a person shown, with one cell a column', () => {
		for (const { options, rows } of [
			{ options: EVERYONE, rows: realTables.people.length },
			{ options: { people: 'featured' } as const, rows: 13 },
			{ options: { people: 'one', personId: 'ales-bialiatski' } as const, rows: 1 },
			{ options: { people: 'one', personId: 'nobody' } as const, rows: 0 }
		]) {
			const table = chart.table(series, options, words);
			expect(table.rows).toHaveLength(rows);
			expect(table.rows.map(({ id }) => id)).toEqual(selectLives(series, options).map(({ id }) => id));
			for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
		}
	});

	it('lists undated events too', () => {
		const rows = new Map(chart.table(series, EVERYONE, words).rows.map((row) => [row.id, row.cells]));
		expect(rows.get('person/dzmitry-klimau')?.[3]).toEqual({
			text: 'day not known: 22 years, prison term',
			value: 'undated prison 22'
		});
		expect(rows.get('person/hleb-fitsner')?.[6]?.text).toBe('day not known');
	});
});

describe('sources of life lines', () => {
	it('are those of the people shown, without repeats, and are all known', () => {
		const known = new Set(realTables.sources.map(({ sourceId }) => sourceId));
		const ids = chart.sourceIds(realTables, EVERYONE);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => known.has(id))).toBe(true);
		const one = chart.sourceIds(realTables, { people: 'one', personId: 'ales-bialiatski' });
		expect(one.length).toBeGreaterThan(0);
		expect(one.every((id) => ids.includes(id))).toBe(true);
	});
});
