import type { AnyChart, ChartId } from '#lib/charts/define-chart.ts';
import { optionsOfView } from '#lib/charts/draw-chart.ts';
import { loadChart } from '#lib/charts/registry.ts';
import { listed, mainPublishers, type FigureOrigin, type ListedSource } from '#lib/stats/origin.ts';
import { dataset, sourcesOf, tables } from './tables.ts';

/** What a page needs of a figure: the numbers drawn and where they come from. */
export interface FigureData {
	id: ChartId;
	view: string | undefined;
	series: unknown;
	origin: FigureOrigin;
}

const PUBLISHERS_NAMED = 3;

/** Numbers and origin of a figure in one of its views; `null` where the figure has no such view. */
export async function figureData(id: ChartId, view?: string): Promise<FigureData | null> {
	const chart = await loadChart(id);
	const options = optionsOfView(chart, view);
	if (options === null) return null;
	const sources = sourcesOf(chart.sourceIds(tables, options));
	return {
		id,
		view,
		series: seriesFor(chart, options),
		origin: {
			asOf: dataset.asOf,
			version: dataset.version,
			sources: sources.length,
			publishers: mainPublishers(sources, PUBLISHERS_NAMED)
		}
	};
}

/** The numbers that a figure draws in the state of its options, and no others. */
export function seriesFor(chart: AnyChart, options: unknown): unknown {
	const series: unknown = chart.series(tables);
	return chart.narrow?.(series, options) ?? series;
}

/** The sources behind a figure's view, as its page lists them. */
export async function figureSources(id: ChartId, view?: string): Promise<ListedSource[]> {
	const chart = await loadChart(id);
	return sourcesOf(chart.sourceIds(tables, optionsOfView(chart, view))).map(listed);
}
