import type { Words } from '#lib/i18n/words.ts';
import { busiestYear, countPeople, middleDate } from './facts.ts';
import { emptyLanesWords } from './empty-lanes.ts';
import { LANES, type LaneName } from './options.ts';
import { inLane, largeWaves, type Selection } from './selection.ts';
import { laneSummary } from './summary-lane.ts';
import { cases, longest } from './summary-terms.ts';

/** The figure in words. */
export function summaryOf(selection: Selection, words: Words): string[] {
	if (selection.dated.length === 0) return [words.t('timeline.summary.empty')];
	return [...lanesSummary(selection, words), ...emptyLanesWords(selection, words)];
}

function lanesSummary(selection: Selection, words: Words): string[] {
	const [lane] = selection.lanes;
	if (lane !== undefined && selection.lanes.length === 1) return laneSummary(selection, lane, words);
	return [
		shown(selection, words),
		...(hasAllLanes(selection) ? [order(selection, words), busiestYears(selection, words)] : []),
		...longest(selection, words),
		...cases(selection, words),
		// How large a release was as announced says nothing of the few that filters leave of it.
		...(selection.isFiltered ? [] : largest(selection, words))
	];
}

const hasAllLanes = (selection: Selection): boolean =>
	LANES.every((lane) => inLane(selection, lane).length > 0);

function shown(selection: Selection, { t, format }: Words): string {
	const people = countPeople(selection.dated);
	const number = (lane: LaneName): string => format.number(inLane(selection, lane).length);
	return t('timeline.summary.shown', {
		arrests: number('arrests'),
		sentences: number('sentences'),
		releases: number('releases'),
		count: people,
		people: format.number(people)
	});
}

function order(selection: Selection, { t, format }: Words): string {
	const middle = (lane: LaneName): string => format.date(middleDate(inLane(selection, lane)) ?? '');
	return t('timeline.summary.order', {
		arrests: middle('arrests'),
		sentences: middle('sentences'),
		releases: middle('releases')
	});
}

function busiestYears(selection: Selection, { t, format }: Words): string {
	const [arrests, sentences, releases] = LANES.map((lane) => {
		const { period = '', count = 0 } = busiestYear(inLane(selection, lane)) ?? {};
		return { year: period, count: format.number(count) };
	});
	return t('timeline.summary.busiest-years', {
		arrestsYear: arrests?.year ?? '',
		arrests: arrests?.count ?? '',
		sentencesYear: sentences?.year ?? '',
		sentences: sentences?.count ?? '',
		releasesYear: releases?.year ?? '',
		releases: releases?.count ?? ''
	});
}

function largest(selection: Selection, { t, format }: Words): string[] {
	const waves = largeWaves(selection);
	if (waves.length === 0) return [];
	const items = waves.map((wave) =>
		t('timeline.summary.wave-item', {
			released: format.number(wave.released),
			date: format.date(wave.date)
		})
	);
	return [
		t('timeline.summary.large-waves', { waves: format.list(items) }),
		...(waves.every((wave) => wave.isTraded) ? [t('timeline.summary.traded')] : [])
	];
}
