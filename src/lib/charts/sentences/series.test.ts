import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import chart from './index.ts';
import { EVERYTHING } from './options.ts';
import { byYear, isTerm, selectSentences } from './select.ts';

const series = chart.series(realTables);
const rolesOf = new Map(realTables.people.map(({ personId, roles }) => [personId, roles]));
const rowsOf = (options: typeof EVERYTHING): number => chart.table(series, options, words).rows.length;

describe('series of sentences', () => {
	it('survives JSON and has every row of the table once', () => {
		expect(JSON.parse(JSON.stringify(series))).toEqual(series);
		expect(series.sentences).toHaveLength(realTables.sentences.length);
		expect(new Set(series.sentences.map(({ id }) => id)).size).toBe(realTables.sentences.length);
	});

	it('draws the prison and extra terms that have a date and a length', () => {
		const expected = realTables.sentences.filter(
			({ kind, date, years }) =>
				(kind === 'prison' || kind === 'extra-term') && date !== null && years !== null
		);
		expect(expected).toHaveLength(154);
		expect(series.sentences.filter(isTerm)).toHaveLength(expected.length);
	});

	it('goes by time within a year, with what is only known to the year at its end', () => {
		for (const { months } of byYear(series.sentences.filter(isTerm))) {
			const names = months.map(({ month }) => month ?? '9999');
			expect(names).toEqual(names.toSorted());
		}
	});
});

describe('table of sentences', () => {
	it('lists every sentence by default, those of the year or the role in a view', () => {
		expect(rowsOf(EVERYTHING)).toBe(realTables.sentences.length);
		for (const { options } of chart.views) {
			const expected = realTables.sentences.filter(
				({ date, personId }) =>
					(options.year === null || date?.startsWith(String(options.year))) &&
					(options.role === null || rolesOf.get(personId)?.includes(options.role))
			);
			expect(rowsOf(options)).toBe(expected.length);
		}
	});

	it('has a row for every mark, with one cell a column', () => {
		const table = chart.table(series, EVERYTHING, words);
		const ids = new Set(table.rows.map(({ id }) => id));
		for (const sentence of selectSentences(series, EVERYTHING).filter(isTerm))
			expect(ids.has(sentence.id)).toBe(true);
		for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
	});
});

describe('sources of sentences', () => {
	it('are those of the rows, without repeats, and are all known', () => {
		const known = new Set(realTables.sources.map(({ sourceId }) => sourceId));
		for (const options of [EVERYTHING, ...chart.views.map((view) => view.options)]) {
			const ids = chart.sourceIds(realTables, options);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.every((id) => known.has(id))).toBe(true);
			const ofRows = selectSentences(series, options).flatMap(({ sourceIds }) => sourceIds);
			expect(new Set(ids)).toEqual(new Set(ofRows));
		}
	});
});
