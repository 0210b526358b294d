import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import chart from './index.ts';
import { ELECTION_DAY, heldOverTimeSeries } from './series.ts';
import { heldOverTimeTable } from './table.ts';

type CsvRow = Record<string, string>;
const rows = Papa.parse<CsvRow>(readFileSync('static/data/population.csv', 'utf8'), {
	header: true,
	skipEmptyLines: true
}).data;
const series = heldOverTimeSeries(realTables);

const pairs = (definition: string): string[] =>
	rows
		.filter((row) => row.definition === definition)
		.map((row) => `${row.date} ${row.held}`)
		.toSorted();

describe('heldOverTimeSeries', () => {
	it('has every published count, the two definitions apart', () => {
		const drawn = (counts: typeof series.recognised): string[] =>
			counts.map((count) => `${count.date} ${count.held}`).toSorted();
		expect(drawn(series.recognised)).toEqual(pairs('recognised political prisoners held'));
		expect(drawn(series.wider)).toEqual(pairs('wider definition'));
		expect([series.recognised.length, series.wider.length]).toEqual([95, 3]);
	});

	it('has the large waves, oldest first, and survives JSON', () => {
		expect(series.waves.map(({ date, released }) => [date, released])).toEqual([
			['2025-09-11', 52],
			['2025-12-13', 123],
			['2026-03-19', 250]
		]);
		expect(JSON.parse(JSON.stringify(series))).toEqual(series);
	});

	it('takes the day of the election from the events', () => {
		expect(realTables.events.find((event) => event.date === ELECTION_DAY)?.labelEn).toContain(
			'presidential election'
		);
	});
});

describe('heldOverTimeTable', () => {
	it.each([
		[false, 98],
		[true, 101]
	])('has every count and every large release, each with an id of its own (wider: %s)', (wider, count) => {
		const table = heldOverTimeTable(series, { wider }, words);
		expect(table.rows).toHaveLength(count);
		expect(new Set(table.rows.map((row) => row.id)).size).toBe(count);
		for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
	});

	it('never gives a release as a number held', () => {
		const table = heldOverTimeTable(series, { wider: false }, words);
		const releases = table.rows.filter((row) => row.id.startsWith('wave/'));
		expect(releases.map((row) => [row.cells[1]?.value, row.cells[3]?.value])).toEqual([
			[null, 52],
			[null, 123],
			[null, 250]
		]);
	});
});

describe('sourceIds', () => {
	it('grow by those of the wider definition when it is shown', () => {
		const usual = chart.sourceIds(realTables, { wider: false });
		const all = chart.sourceIds(realTables, { wider: true });
		const wider = rows
			.filter((row) => row.definition === 'wider definition')
			.flatMap((row) => row.source_ids?.split(';') ?? []);
		expect(new Set(usual).size).toBe(usual.length);
		expect(new Set(all)).toEqual(new Set([...usual, ...wider]));
		expect(all.length).toBeGreaterThan(usual.length);
	});
});
