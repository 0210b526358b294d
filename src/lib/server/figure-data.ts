import type { ChartId } from '#lib/charts/define-chart.ts';
import { optionsOfView } from '#lib/charts/draw-chart.ts';
import { loadChart } from '#lib/charts/registry.ts';
import type { FigureOrigin } from '#lib/components/FigureFoot.svelte';
import type { ListedSource } from '#lib/components/SourceList.svelte';
import { mainPublishers } from '#lib/stats/publishers.ts';
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
		series: chart.series(tables),
		origin: {
			asOf: dataset.asOf,
			version: dataset.version,
			sources: sources.length,
			publishers: mainPublishers(sources, PUBLISHERS_NAMED)
		}
	};
}

/** The sources behind a figure's view, as its page lists them. */
export async function figureSources(id: ChartId, view?: string): Promise<ListedSource[]> {
	const chart = await loadChart(id);
	return sourcesOf(chart.sourceIds(tables, optionsOfView(chart, view))).map(listed);
}

/** A source without what pages do not show. */
export const listed = ({
	sourceId,
	publisher,
	title,
	url,
	published,
	language
}: ListedSource): ListedSource => ({
	sourceId,
	publisher,
	title,
	url,
	published,
	language
});
