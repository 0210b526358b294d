import { precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Panel, YearCount } from './panel.ts';
import { countsOf, type TacticsSeries } from './series.ts';

/** The words of one panel. */
export interface PanelWords {
	name: string;
	/** What is counted, in which unit, by whom. */
	measure: string;
	/** What a careful reader must know, one string a sentence. */
	cautions: readonly string[];
}

/** Name, measure and cautions of a panel. */
export const panelWords = (panel: Panel, series: TacticsSeries, words: Words): PanelWords => ({
	name: words.code('tactic', panel.tacticId),
	measure: measureOf(panel, words),
	cautions: cautionsOf(panel, series, words)
});

function measureOf(panel: Panel, { t, format }: Words): string {
	const since = countsOf(panel)[0]?.from;
	if (!since) return t('tactics.measure.none');
	return t(`tactics.measure.${panel.tacticId}`, { since: format.date(since) });
}

function cautionsOf(panel: Panel, series: TacticsSeries, words: Words): string[] {
	const counts = countsOf(panel);
	if (counts.length === 0) return [];
	switch (panel.tacticId) {
		case 'arbitrary-detention':
			return [...partialYears(counts, words), ...lastKnown(counts, series, words)];
		case 'torture':
			return [words.t('tactics.caution.torture'), ...complaints(series, words)];
		case 'unfair-trials':
			return [words.t('tactics.caution.unfair-trials')];
		case 'expression-assembly':
			return [words.t('tactics.caution.expression-assembly'), ...lastKnown(counts, series, words)];
		case 'civil-society':
			return [words.t('tactics.caution.civil-society'), ...newestSum(counts, series, words)];
	}
}

const partialYears = (counts: readonly YearCount[], { t, format }: Words): string[] =>
	counts.filter(isPartOfYear).map((count) =>
		t('tactics.caution.partial-year', {
			year: count.year,
			from: format.month(monthIndex(count.from ?? count.to)),
			to: format.month(monthIndex(count.to))
		})
	);

/** Says up to when there is a count, where other panels go on. */
function lastKnown(counts: readonly YearCount[], { years }: TacticsSeries, { t }: Words): string[] {
	const last = counts.at(-1)?.year;
	return last === undefined || last === years.at(-1) ? [] : [t('tactics.caution.none-after', { year: last })];
}

function complaints({ remarks: { complaints, casesOpened } }: TacticsSeries, { t, format }: Words): string[] {
	if (!complaints || !casesOpened) return [];
	return [
		t('tactics.caution.complaints', {
			complaints: format.number(complaints.value),
			date: format.date(complaints.to),
			cases: format.number(casesOpened.value),
			casesDate: format.date(casesOpened.asOf)
		})
	];
}

function newestSum(
	counts: readonly YearCount[],
	{ remarks: { newestSum: newest } }: TacticsSeries,
	{ t, format }: Words
): string[] {
	if (!newest || counts.some((count) => count.to === newest.to)) return [];
	return [
		t('tactics.caution.newest-sum', { sum: format.number(newest.value), date: format.date(newest.to) })
	];
}

/** 0 is January. */
const monthIndex = (date: PartialDate): number => Number(date.slice(5, 7)) - 1;

/** Whether a count of a year leaves out whole months of it. */
export const isPartOfYear = ({ from, to }: YearCount): boolean =>
	from !== null &&
	precisionOf(from) !== 'year' &&
	precisionOf(to) !== 'year' &&
	(monthIndex(from) > 0 || monthIndex(to) < 11);

/** The second line under a year: the months of a part of a year, or the day of a running total. */
export function yearDetail(count: YearCount, form: Panel['form'], { t, format }: Words): string | null {
	if (form === 'steps') return format.dayAndMonth(count.to);
	if (!isPartOfYear(count) || count.from === null) return null;
	return t('tactics.months', {
		from: format.shortMonth(monthIndex(count.from)),
		to: format.shortMonth(monthIndex(count.to))
	});
}
