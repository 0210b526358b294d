import type { AnyChart, ChartId } from '#lib/charts/define-chart.ts';
import { drawChart, optionsOfView } from '#lib/charts/draw-chart.ts';
import { loadChart } from '#lib/charts/registry.ts';
import { WIDTHS, type Place } from '#lib/charts/widths.ts';
import type { LanguageTag } from '#lib/i18n/languages.ts';
import { marksToSvg, svgFrame } from '#lib/render/to-svg.ts';
import { contentOf, keepContents, type FigureContents } from '#lib/state/figure-content.ts';
import type { FigureFrame } from '#lib/state/figure-frame.ts';
import { listed, mainPublishers, type FigureOrigin, type ListedSource } from '#lib/stats/origin.ts';
import { pagePaint } from '#lib/theme/tokens.ts';
import { pictureOf } from './pictures.ts';
import { dataset, sourcesOf, tables } from './tables.ts';
import { wordsIn } from './words.ts';

/** What a page carries of a figure. */
export interface FigureData {
	id: ChartId;
	view: string | undefined;
	frame: FigureFrame;
	origin: FigureOrigin;
}

/** A figure in a state, for a place on a page. */
export interface FigureRequest {
	id: ChartId;
	view?: string | undefined;
	place: Place;
	lang: LanguageTag;
}

const PUBLISHERS_NAMED = 3;

/** A figure in one of its views; `null` where it has no such view. */
export async function figureData({ id, view, place, lang }: FigureRequest): Promise<FigureData | null> {
	const chart = await loadChart(id);
	const options = optionsOfView(chart, view);
	if (options === null) return null;
	return {
		id,
		view,
		frame: drawFrame(chart, options, place, lang, [lang, id, view, place].join('/'), pictureOf(id, view)),
		origin: originOf(chart, options)
	};
}

/** Draws a figure and keeps its content for the page that is being written; gives the light part of it. */
export function drawFrame(
	chart: AnyChart,
	options: unknown,
	place: Place,
	lang: LanguageTag,
	key: string,
	picture?: string
): FigureFrame {
	const { text, table, drawings } = drawChart(
		chart,
		chart.series(tables),
		options,
		wordsIn(lang),
		WIDTHS[place]
	);
	const { rows, ...rest } = table;
	const marks = drawings.map((drawing) => marksToSvg(drawing.marks, pagePaint));
	keepContents({ [key]: { drawings: marks, rows, ...(picture !== undefined && { picture }) } });
	return { key, text, table: rest, rowCount: rows.length, drawings: drawings.map(svgFrame) };
}

/** The contents of figures, as the browser fetches them on its way to their page. */
export const contentsOf = (frames: readonly FigureFrame[]): FigureContents =>
	Object.fromEntries(
		frames.flatMap(({ key }) => {
			const content = contentOf(key);
			return content ? [[key, content]] : [];
		})
	);

/** Where the data of a figure's state come from, in short. */
export function originOf(chart: AnyChart, options: unknown): FigureOrigin {
	const sources = sourcesOf(chart.sourceIds(tables, options));
	return {
		asOf: dataset.asOf,
		version: dataset.version,
		sources: sources.length,
		publishers: mainPublishers(sources, PUBLISHERS_NAMED)
	};
}

/** The sources behind a figure's view, as its page lists them. */
export async function figureSources(id: ChartId, view?: string): Promise<ListedSource[]> {
	const chart = await loadChart(id);
	return sourcesOf(chart.sourceIds(tables, optionsOfView(chart, view))).map(listed);
}
