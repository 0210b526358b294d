import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import chart from './index.ts';
import { releaseWavesSeries } from './series.ts';
import { releaseWavesTable } from './table.ts';

type CsvRow = Record<string, string>;
const rows = Papa.parse<CsvRow>(readFileSync('static/data/waves.csv', 'utf8'), {
	header: true,
	skipEmptyLines: true
}).data;
const series = releaseWavesSeries(realTables);
const table = releaseWavesTable(series, words);

const column = (key: string): (string | number | null)[] => {
	const index = table.columns.findIndex((one) => one.key === key);
	return table.rows.map((row) => row.cells[index]?.value ?? null);
};

describe('releaseWavesSeries', () => {
	it('has every wave of the file, oldest first, with its numbers', () => {
		expect(series.waves.map(({ id, date, released }) => [id, date, String(released)])).toEqual(
			rows
				.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
				.map((row) => [row.wave_id, row.date, row.released])
		);
	});

	it('survives JSON', () => {
		expect(JSON.parse(JSON.stringify(series))).toEqual(series);
	});

	it('knows who did not stay free', () => {
		expect(series.waves.filter((wave) => wave.returned > 0)).toMatchObject([
			{ id: '2025-09-belavia-deal', released: 52, returned: 1 }
		]);
	});

	it('has no wave where the tables have none', () => {
		expect(releaseWavesSeries({ ...realTables, waves: [] }).waves).toEqual([]);
	});
});

describe('releaseWavesTable', () => {
	it('has one row a wave, with the codes of the data in files', () => {
		expect(table.rows).toHaveLength(33);
		expect(new Set(table.rows.map((row) => row.id)).size).toBe(33);
		const byDate = rows.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
		for (const key of ['manner', 'destinations', 'linked_concession', 'political_prisoners_recognised'])
			expect(column(key).map((value) => String(value ?? ''))).toEqual(byDate.map((row) => row[key]));
	});

	it('has as many cells as columns, and no unknown shown as a number', () => {
		for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
		expect(column('returned_to_custody').filter((value) => value !== null)).toEqual([1]);
	});
});

describe('sourceIds', () => {
	it('are those behind every row, without repeats', () => {
		const ids = chart.sourceIds(realTables, {});
		const inCells = column('source_ids').flatMap((cell) => String(cell).split(';'));
		expect(ids).toEqual([...new Set(inCells)]);
		expect(rows.flatMap((row) => row.source_ids?.split(';') ?? []).every((id) => ids.includes(id))).toBe(
			true
		);
	});
});
