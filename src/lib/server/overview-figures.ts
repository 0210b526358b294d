import type { ChartId } from '#lib/charts/define-chart.ts';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import { viewLinks, type ViewLink } from '#lib/charts/view-links.ts';
import type { Place } from '#lib/charts/widths.ts';
import type { LanguageTag } from '#lib/i18n/languages.ts';
import { figureData, type FigureData } from './figure-data.ts';
import { wordsIn } from './words.ts';

/** A figure on the overview, with the links to its views. */
export type OverviewFigure = FigureData & { views: ViewLink[] };

/** Figures that do not stand across the page. */
const PLACES: Partial<Record<ChartId, Place>> = {
	'freed-and-held': 'hero',
	'release-waves': 'half',
	tactics: 'half'
};

/** Figures that stand on the overview in one of their views. */
const VIEWS: Partial<Record<ChartId, string>> = { lifelines: 'featured' };

/** Every figure, as the overview shows it. */
export async function overviewFigures(lang: LanguageTag): Promise<Record<ChartId, OverviewFigure>> {
	const figures = await Promise.all(CHART_IDS.map((id) => overviewFigure(id, lang)));
	return Object.fromEntries(figures.map((figure) => [figure.id, figure])) as Record<ChartId, OverviewFigure>;
}

async function overviewFigure(id: ChartId, lang: LanguageTag): Promise<OverviewFigure> {
	const figure = await figureData({ id, view: VIEWS[id], place: PLACES[id] ?? 'full', lang });
	if (figure === null) throw new Error(`${id} has no view “${VIEWS[id]}”`);
	return { ...figure, views: viewLinks(await loadChart(id), wordsIn(lang)) };
}
