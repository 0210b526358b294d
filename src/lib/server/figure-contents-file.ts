import { error, json } from '@sveltejs/kit';
import type { ChartId } from '#lib/charts/define-chart.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { contentsOf, figureData } from './figure-data.ts';

/** What the figure of a chart's page holds, for a browser on its way there. */
export async function figureContentsFile(params: {
	id: ChartId;
	view?: string;
	lang?: string | undefined;
}): Promise<Response> {
	const { id, view } = params;
	const figure = await figureData({ id, view, place: 'full', lang: languageOf(params.lang) });
	if (figure === null) error(404);
	return json(contentsOf([figure.frame]));
}
