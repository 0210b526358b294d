import { drawChart } from '#lib/charts/draw-chart.ts';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import type { Tables } from '#lib/data/tables.ts';
import { words } from '../charts/real.ts';

const charts = await Promise.all(CHART_IDS.map(loadChart));

/** Where something that is no number, or nothing at all, stands in what a chart gives: as a value, or as a word in a text. */
function holes(value: unknown, place: string): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place} is ${value}`];
	if (typeof value === 'string')
		return /\b(NaN|undefined|Infinity)\b/.test(value) ? [`${place}: ${value}`] : [];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => holes(part, `${place}.${key}`));
}

/** What is wrong with the figures of tables, in words. It throws where a chart throws. */
export const holesInFigures = (tables: Tables): string[] =>
	charts.flatMap((chart) => {
		const series: unknown = chart.series(tables);
		const figure = drawChart(chart, series, chart.defaults, words, [360]);
		return [...holes(series, `${chart.id} series`), ...holes(figure, chart.id)];
	});
