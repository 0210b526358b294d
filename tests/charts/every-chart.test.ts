import { describe, expect, it } from 'vitest';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import { drawChart } from '#lib/charts/draw-chart.ts';
import { everyState, realTables, words } from './real.ts';

const WIDTHS = [360, 720];
const charts = await Promise.all(CHART_IDS.map(loadChart));
const states = charts.flatMap((chart) =>
	everyState(chart).map(({ slug, options }) => ({ chart, name: `${chart.id}, ${slug}`, options }))
);

describe.each(states)('$name', ({ chart, options }) => {
	const series = chart.series(realTables);
	const figure = drawChart(chart, series, options, words, WIDTHS);

	it('draws the same from a series that went through JSON', () => {
		const sent = JSON.parse(JSON.stringify(series)) as unknown;
		expect(drawChart(chart, sent, options, words, WIDTHS)).toEqual(figure);
	});

	it('has a heading, a measure, a summary and a table whose rows are whole and of their own', () => {
		const { text, table } = figure;
		expect(text.heading).not.toBe('');
		expect(text.measure).not.toBe('');
		expect(text.summary.length).toBeGreaterThan(0);
		expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
		for (const { cells } of table.rows) {
			expect(cells).toHaveLength(table.columns.length);
			expect(cells.every((cell) => cell.text.trim() !== '')).toBe(true);
		}
	});

	it('names the sources behind what it draws, each once, and each exists', () => {
		const ids = chart.sourceIds(realTables, options);
		const known = new Set(realTables.sources.map(({ sourceId }) => sourceId));
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !known.has(id))).toEqual([]);
	});

	it('carries the ids of table rows on its marks', () => {
		const rows = new Set(figure.table.rows.map(({ id }) => id));
		const marks = figure.drawings.flatMap(({ marks }) => marks.flatMap(({ id }) => (id ? [id] : [])));
		expect(marks.filter((id) => !rows.has(id))).toEqual([]);
	});
});
