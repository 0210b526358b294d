import { describe, expect, it } from 'vitest';
import { everyState, realTables, words } from '../../../../tests/charts/real.ts';
import type { ChartTable } from '../model.ts';
import timeline from './index.ts';
import { DEFAULTS, type TimelineOptions } from './options.ts';

const series = timeline.series(realTables);
const tableOf = (options: TimelineOptions): ChartTable => timeline.table(series, options, words);
const cellsOf = (table: ChartTable, id: string): Record<string, unknown> => {
	const row = table.rows.find((one) => one.id === id);
	return Object.fromEntries(table.columns.map(({ key }, i) => [key, row?.cells[i]?.value]));
};

describe('the table', () => {
	it('has exactly the rows of the three tables', () => {
		const { arrests, sentences, releases } = realTables;
		expect(tableOf(DEFAULTS).rows).toHaveLength(arrests.length + sentences.length + releases.length);
	});

	it('has a cell a column, and its sources last', () => {
		for (const { options } of everyState(timeline)) {
			const { columns, rows } = tableOf(options as TimelineOptions);
			expect(columns.at(-1)?.key).toBe('source_ids');
			for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
		}
	});

	it('leaves out columns that say nothing about the lane shown', () => {
		const keys = tableOf({ lanes: ['arrests'], from: '2020', to: '2020' }).columns.map(({ key }) => key);
		expect(keys).toEqual(['date', 'person', 'manner', 'place', 'source_ids']);
	});

	it('gives files codes and numbers, an unknown date as an empty cell', () => {
		const table = tableOf(DEFAULTS);
		expect(cellsOf(table, 'sentence/maryia-kalesnikava/2021-09-06')).toMatchObject({
			date: '2021-09-06',
			event: 'sentences',
			years: 11,
			kind: 'prison',
			outcome: null
		});
		expect(cellsOf(table, 'release/mikalai-statkevich/2025-09-11')).toMatchObject({
			outcome: 'returned-to-custody',
			wave: '2025-09-belavia-deal'
		});
		expect(cellsOf(table, 'sentence/alena-maushuk/undated').date).toBeNull();
	});

	it('says beside the date that a release rests on one outlet only', () => {
		const remarks = realTables.releases
			.filter(({ personId }) => ['marfa-rabkova', 'nasta-loika'].includes(personId))
			.map(({ personId, date }) => cellsOf(tableOf(DEFAULTS), `release/${personId}/${date}`).remark);
		expect(remarks).toEqual(['reported by one outlet only', 'reported by one outlet only']);
	});
});

describe('the sources', () => {
	it('are known, without repeats, and cover every row', () => {
		const known = new Set(realTables.sources.map(({ sourceId }) => sourceId));
		for (const { options } of everyState(timeline)) {
			const ids = timeline.sourceIds(realTables, options as TimelineOptions);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.every((id) => known.has(id))).toBe(true);
		}
		const all = new Set(timeline.sourceIds(realTables, DEFAULTS));
		const { arrests, sentences, releases } = realTables;
		for (const row of [...arrests, ...sentences, ...releases])
			expect(row.sourceIds.every((id) => all.has(id))).toBe(true);
	});
});
