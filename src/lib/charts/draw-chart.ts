import type { Words } from '#lib/i18n/words.ts';
import { measureText } from '#lib/text/measure.ts';
import type { AnyChart } from './define-chart.ts';
import type { ChartModel, ChartTable, ChartText } from './model.ts';

/** A figure's words, table and drawings for one state and language: what every surface shows. */
export interface Figure {
	text: ChartText;
	table: ChartTable;
	/** One drawing a width, narrowest first. */
	drawings: readonly ChartModel[];
}

/** Lays a chart out at the given widths. */
export function drawChart(
	chart: AnyChart,
	series: unknown,
	options: unknown,
	words: Words,
	widths: readonly number[]
): Figure {
	const worded: unknown = chart.inWords?.(series, words) ?? series;
	return {
		text: chart.describe(worded, options, words),
		table: chart.table(worded, options, words),
		drawings: widths.map((width) => chart.layout(worded, options, { ...words, width, measureText }))
	};
}

/** The options of a named view, or the chart's defaults where no view is asked for; `null` for an unknown view. */
export const optionsOfView = (chart: AnyChart, slug: string | undefined): unknown =>
	slug === undefined
		? chart.defaults
		: (chart.views.find((view: { slug: string }) => view.slug === slug)?.options ?? null);
