import type { IsoDay } from '#lib/data/partial-date.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Filters } from '#lib/stats/filters.ts';
import type { MeasureText } from '#lib/text/measure.ts';
import type { ChartModel, ChartTable, ChartText } from './model.ts';

/** Folder, address, file name and message prefix of a figure. */
export type ChartId =
	'freed-and-held' | 'timeline' | 'release-waves' | 'held-over-time' | 'tactics' | 'sentences' | 'lifelines';

/** The complete list of outside inputs of a layout. */
export interface ChartEnv extends Words {
	/** Width to draw for, px. */
	width: number;
	measureText: MeasureText;
}

/** What every series carries. */
export interface SeriesBase {
	/** Day up to which the data reach: the only "today" there is. */
	asOf: IsoDay;
}

/** A named, prerendered state of a figure: `/charts/<id>/<slug>/`. */
export interface ChartView<Options> {
	slug: string;
	options: Options;
}

/** One figure, described once; every surface is a loop over these. */
export interface ChartDefinition<Series extends SeriesBase, Options> {
	id: ChartId;
	/** Options of the figure at its own address, without a view. */
	defaults: Options;
	/** Named states; the words of the link are the message `<id>.view.<slug>`. */
	views: readonly ChartView<Options>[];
	/**
	 * Which rows a reader's filters leave to it: the events that pass, or every event of the people who do. Absent where it
	 * shows published counts, which nobody can filter.
	 */
	filteredBy?: 'events' | 'people';
	/** The options under a reader’s filters, where these change more than the rows: a period that is drawn as such. */
	underFilters?(options: Options, filters: Filters): Options;
	/** Aggregated from the tables: what any option may need, no pixels, no words. Must survive JSON. */
	series(tables: Tables): Series;
	/**
	 * The series with the names, places and courts of the data in the words of a language, where it holds any that the other
	 * functions show. They are given this one.
	 */
	inWords?(series: Series, words: Words): Series;
	/** Ids of the sources behind what these options draw, without repeats, in a fixed order. */
	sourceIds(tables: Tables, options: Options): readonly string[];
	/** Words of the figure. */
	describe(series: Series, options: Options, words: Words): ChartText;
	/** The accessible twin: exactly the data that `layout` draws, plus what has no date and so is only listed. */
	table(series: Series, options: Options, words: Words): ChartTable;
	/** Final marks for one width. */
	layout(series: Series, options: Options, env: ChartEnv): ChartModel;
}

/** A definition whose series and options only itself needs to know. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the registry holds charts of different series
export type AnyChart = ChartDefinition<any, any>;

/** Lets a chart's file be checked against {@link ChartDefinition} without spelling its types twice. */
export const defineChart = <Series extends SeriesBase, Options>(
	chart: ChartDefinition<Series, Options>
): ChartDefinition<Series, Options> => chart;
