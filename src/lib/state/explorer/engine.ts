import type { AnyChart, ChartId } from '#lib/charts/define-chart.ts';
import { optionsOfView } from '#lib/charts/draw-chart.ts';
import type { ChartModel, ChartTable, ChartText } from '#lib/charts/model.ts';
import { loadChart } from '#lib/charts/registry.ts';
import { parseLabels } from '#lib/data/label-files.ts';
import { labelFile } from '#lib/data/labels.ts';
import { DataError, loadTables, type Tables } from '#lib/data/tables.ts';
import type { LanguageTag } from '#lib/i18n/languages.ts';
import { loadWords, type Words } from '#lib/i18n/words.ts';
import { filterTables, type FilteredTables } from '#lib/stats/filter-tables.ts';
import { isFiltered, type Filters } from '#lib/stats/filters.ts';
import { createNameSearch } from '#lib/stats/name-search.ts';
import { measureText } from '#lib/text/measure.ts';

/** Reads a file of the data by its name. */
export type ReadText = (file: string) => Promise<string>;

/** A figure drawn in the browser, for one width. Each part is reckoned when it is first asked for. */
export interface LiveFigure {
	readonly text: ChartText;
	readonly table: ChartTable;
	readonly model: ChartModel;
}

/** What a figure is asked for: its view or, where the reader changed more than a view can say, its options. */
export interface LiveRequest {
	id: ChartId;
	view?: string | undefined;
	options?: unknown;
	width: number;
}

/** The tables in the browser, and what can be asked of them. */
export interface Engine {
	tables: Tables;
	words: Words;
	/** People whose name matches folded search words. */
	searchNames(name: string): ReadonlySet<string>;
	/** What filters leave. */
	select(filters: Filters): FilteredTables;
	/** A figure of what filters leave; published counts stay whole. */
	draw(chart: AnyChart, request: Omit<LiveRequest, 'id'>, selected: FilteredTables): LiveFigure;
	/** The definition of a figure. */
	loadChart(id: ChartId): Promise<AnyChart>;
}

/** Words that figures and their cards are made of, besides those of every page. */
const PARTS = ['site', 'figures', 'people', 'waves'] as const;

/**
 * Brings the tables and the words of the data into the browser, through the same `loadTables` as the build: a figure drawn
 * here and one drawn there come from the same code. Throws where a file cannot be had or is broken.
 */
export async function loadEngine(lang: LanguageTag, readText: ReadText): Promise<Engine> {
	const [tables, labelText] = await Promise.all([loadTables(readText), readText(labelFile(lang))]);
	const { labels, problems } = parseLabels(lang, labelText);
	if (problems.length > 0) throw new DataError(problems);
	const words = await loadWords(lang, labels, PARTS);
	const searchNames = createNameSearch(tables.people);
	const drawings = createDrawings(words);
	return {
		tables,
		words,
		searchNames,
		select: (filters) => {
			const named = searchNames(filters.name);
			return filterTables(tables, filters, (personId) => named.has(personId));
		},
		draw: drawings,
		loadChart
	};
}

/** Words that say of themselves that they are about a selection. */
const ofFiltered = (text: ChartText, { t }: Words): ChartText => ({
	...text,
	heading: t('figure.filtered', { heading: text.heading }),
	summary: [t('figure.filtered-words'), ...text.summary]
});

/** Series are aggregated once for each chart and each set of tables, whatever the width. */
function createDrawings(words: Words): Engine['draw'] {
	const seriesByTables = new WeakMap<Tables, Map<ChartId, unknown>>();
	const seriesOf = (chart: AnyChart, tables: Tables): unknown => {
		const known = seriesByTables.get(tables) ?? new Map<ChartId, unknown>();
		seriesByTables.set(tables, known);
		if (!known.has(chart.id)) {
			const series: unknown = chart.series(tables);
			known.set(chart.id, chart.inWords?.(series, words) ?? series);
		}
		return known.get(chart.id);
	};
	return (chart, { view, options, width }, selected) => {
		const series = seriesOf(chart, chart.filteredBy === 'people' ? selected.ofPeople : selected.ofEvents);
		const asked: unknown = options ?? optionsOfView(chart, view);
		const chosen: unknown = chart.underFilters?.(asked, selected.filters) ?? asked;
		const text = lazily(() => {
			const whole = chart.describe(series, chosen, words);
			return isFiltered(selected.filters) ? ofFiltered(whole, words) : whole;
		});
		const table = lazily(() => chart.table(series, chosen, words));
		const model = lazily(() => chart.layout(series, chosen, { ...words, width, measureText }));
		return {
			get text() {
				return text();
			},
			get table() {
				return table();
			},
			get model() {
				return model();
			}
		};
	};
}

function lazily<Value extends object>(reckon: () => Value): () => Value {
	let known: Value | undefined;
	return () => (known ??= reckon());
}
