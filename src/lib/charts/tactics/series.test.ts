import { describe, expect, it } from 'vitest';
import { realTables } from '../../../../tests/charts/real.ts';
import type { Panel } from './panel.ts';
import { allCounts, countId, countsOf, tacticsSeries } from './series.ts';

const series = tacticsSeries(realTables);

const valuesOf = (panel: Panel | undefined, layer = 0): (number | string)[][] =>
	(panel?.stack[layer]?.counts ?? []).map(({ year, value }) => [year, value]);

const rowsOf = (indicatorId: string): (number | string)[][] =>
	realTables.indicators
		.filter((row) => row.indicatorId === indicatorId)
		.map((row) => [Number((row.periodEnd ?? '').slice(0, 4)), row.value]);

describe('tactics series', () => {
	it('has the five tactics over one run of years', () => {
		expect(series.panels.map((panel) => panel.tacticId)).toEqual([
			'arbitrary-detention',
			'torture',
			'unfair-trials',
			'expression-assembly',
			'civil-society'
		]);
		expect(series.years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
	});

	it('shows each yearly series as published, and nothing for a year without a count', () => {
		expect(valuesOf(series.panels[0])).toEqual(rowsOf('viasna-detained-per-year'));
		expect(valuesOf(series.panels[2])).toEqual(rowsOf('viasna-convicted-per-year'));
		expect(valuesOf(series.panels[3])).toEqual(rowsOf('extremist-materials-decisions-per-year'));
	});

	it('takes the last count of deaths of each year, and the list of deaths where none was published', () => {
		expect(valuesOf(series.panels[1])).toEqual([
			[2021, realTables.deaths.filter((death) => death.date < '2022').length],
			[2022, realTables.deaths.filter((death) => death.date < '2023').length],
			[2023, 3],
			[2024, 7],
			[2025, 9]
		]);
		expect(series.panels[1]?.stack[0]?.counts.map((count) => count.countedBy === null)).toEqual([
			true,
			true,
			false,
			false,
			false
		]);
	});

	it('stacks organisations only on dates known for both parts, which add up to the counter’s own sum', () => {
		const panel = series.panels[4];
		expect(valuesOf(panel, 0)).toEqual([
			[2022, 757],
			[2023, 900],
			[2024, 1186],
			[2025, 1188]
		]);
		panel?.sum?.counts.forEach((sum, i) => {
			const parts = panel.stack.map((layer) => layer.counts[i]);
			expect(parts.every((part) => part?.to === sum.to)).toBe(true);
			expect(parts.reduce((total, part) => total + (part?.value ?? 0), 0)).toBe(sum.value);
		});
	});

	it('keeps one unit and one counter a series, and never mixes units in a panel', () => {
		for (const panel of series.panels) {
			expect(new Set(countsOf(panel).map((count) => count.unit)).size).toBe(1);
			const counters = countsOf(panel).flatMap(({ countedBy }) => countedBy ?? []);
			expect(new Set(counters).size).toBe(1);
		}
	});

	it('names every count once, and survives JSON', () => {
		const ids = allCounts(series).map(countId);
		expect(new Set(ids).size).toBe(ids.length);
		expect(JSON.parse(JSON.stringify(series))).toEqual(series);
	});

	it('is empty where nothing is known', () => {
		const empty = tacticsSeries({ ...realTables, indicators: [], deaths: [] });
		expect(empty.years).toEqual([]);
		expect(allCounts(empty)).toEqual([]);
	});
});
