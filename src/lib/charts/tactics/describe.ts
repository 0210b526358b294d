import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '../model.ts';
import type { Panel, YearCount } from './panel.ts';
import { allCounts, countsOf, type TacticsSeries } from './series.ts';
import { isPartOfYear, panelWords } from './words.ts';

/** The words of the figure. */
export function describeTactics(series: TacticsSeries, words: Words): ChartText {
	const { t, format } = words;
	const [first, last] = [series.years[0], series.years.at(-1)];
	if (first === undefined || last === undefined) return nothingCounted(words);
	return {
		heading: headingOf(series, words),
		measure: t('tactics.measure', { period: format.dateRange(String(first), String(last)) }),
		summary: series.panels
			.filter((panel) => countsOf(panel).length > 0)
			.flatMap((panel) => summaryOf(panel, words)),
		notes: [
			t('tactics.note.units'),
			t('tactics.note.less-seen'),
			...series.panels.flatMap((panel) => panelNote(panel, series, words)),
			...(allCounts(series).some((count) => count.countedBy === null) ? [t('tactics.note.derived')] : [])
		]
	};
}

function panelNote(panel: Panel, series: TacticsSeries, words: Words): string[] {
	const { name, cautions } = panelWords(panel, series, words);
	if (cautions.length === 0) return [];
	return [words.t('tactics.note.panel', { tactic: name, cautions: cautions.join(' ') })];
}

const nothingCounted = ({ t }: Words): ChartText => ({
	heading: t('tactics.heading.none'),
	measure: t('tactics.measure.none'),
	summary: [t('tactics.none')],
	notes: []
});

/** The newest year of trials, set against the releases of the same year; without such a year, what the figure is. */
function headingOf({ panels, yearsOfReleases }: TacticsSeries, { t, format }: Words): string {
	const trials = panels.find((panel) => panel.tacticId === 'unfair-trials');
	const newest = trials && countsOf(trials).at(-1);
	if (!newest || !yearsOfReleases.includes(newest.year)) return t('tactics.heading.plain');
	return t('tactics.heading', {
		year: newest.year,
		count: newest.value,
		convicted: format.number(newest.value)
	});
}

/** Published values of a panel, and apart from them those that we counted ourselves. */
function summaryOf(panel: Panel, words: Words): string[] {
	const counts = (panel.sum ?? panel.stack[0])?.counts ?? [];
	const list = (some: readonly YearCount[]): string =>
		words.format.list(some.map((count) => valueAndDate(count, words)));
	const published = counts.filter((count) => count.countedBy !== null);
	const derived = counts.filter((count) => count.countedBy === null);
	return [
		words.t(`tactics.summary.${panel.tacticId}`, { values: list(published) }),
		...(derived.length === 0 ? [] : [words.t('tactics.summary.derived', { values: list(derived) })])
	];
}

/** `1,254 (2025)`; a running total with its day, a part of a year with its months. */
function valueAndDate(count: YearCount, { t, format }: Words): string {
	return t('tactics.value-and-date', { value: format.number(count.value), date: dateOf(count, format) });
}

function dateOf(count: YearCount, format: Words['format']): string {
	if (count.isRunningTotal) return format.date(count.to);
	if (count.from !== null && isPartOfYear(count)) return format.dateRange(count.from, count.to);
	return format.date(String(count.year));
}
