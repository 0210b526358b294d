import { error } from '@sveltejs/kit';
import type { ChartId } from '#lib/charts/define-chart.ts';
import { drawChart, optionsOfView, type Figure } from '#lib/charts/draw-chart.ts';
import { loadChart } from '#lib/charts/registry.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { toCsv } from '#lib/render/to-csv.ts';
import { toSvgFile } from '#lib/render/to-svg-file.ts';
import { originOf } from './figure-data.ts';
import { tables } from './tables.ts';
import { wordsIn } from './words.ts';

/** What an address asks for. */
interface FileParams {
	id: ChartId;
	view?: string;
	lang?: string | undefined;
}

/** Width of a drawing in a file, px: fits a report's page. */
const FILE_WIDTH = 720;

/** The table of a figure's view as a CSV file. */
export async function csvFile(params: FileParams): Promise<Response> {
	const { figure } = await drawn(params);
	return new Response(toCsv(figure.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}

/** The picture of a figure's view as an SVG file. */
export async function svgFile(params: FileParams): Promise<Response> {
	const { figure, footer } = await drawn(params);
	const [drawing] = figure.drawings;
	if (drawing === undefined) error(500, `${params.id} draws nothing`);
	return new Response(toSvgFile(figure, drawing, footer, 'light'), {
		headers: { 'content-type': 'image/svg+xml' }
	});
}

async function drawn({ id, view, lang }: FileParams): Promise<{ figure: Figure; footer: string }> {
	const chart = await loadChart(id);
	const options = optionsOfView(chart, view);
	if (options === null) error(404);
	const words = wordsIn(languageOf(lang));
	const { asOf, version, publishers } = originOf(chart, options);
	return {
		figure: drawChart(chart, chart.series(tables), options, words, [FILE_WIDTH]),
		footer: words.t('figure.file-footer', {
			date: words.format.date(asOf),
			publishers: publishers.join(', '),
			version
		})
	};
}
