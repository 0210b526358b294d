import { monthOf } from '#lib/data/partial-date.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import { busiestMonth, isInOrder, longestTerm, releasedIn, returnedToCustody } from './facts.ts';
import { LANES } from './options.ts';
import { inLane, largeWaves, type Selection } from './selection.ts';
import type { TimelineWave } from './series.ts';

/** The finding. Where the data do not bear one out, a heading that only names what is shown. */
export function headingOf(selection: Selection, period: string, words: Words): string {
	if (selection.dated.length === 0) return words.t('timeline.heading.empty');
	if (selection.isFiltered) return countsHeading(selection, words);
	if (selection.lanes.length > 1)
		return words.t(isStoryTrue(selection) ? 'timeline.heading.story' : 'timeline.heading.plain');
	switch (selection.lanes[0]) {
		case 'arrests':
			return arrestsHeading(selection, period, words);
		case 'sentences':
			return sentencesHeading(selection, period, words);
		default:
			return releasesHeading(selection, period, words);
	}
}

/** What filters leave bears no finding about the whole: how much of what is drawn. */
const countsHeading = (selection: Selection, { t, format }: Words): string =>
	format.list(
		selection.lanes.map((lane) => {
			const count = inLane(selection, lane).length;
			return t(`timeline.year.${lane}`, { count, events: format.number(count) });
		})
	);

/** Arrests came first, sentences next, releases last; and every large release was part of a deal. */
export function isStoryTrue(selection: Selection): boolean {
	const large = largeWaves(selection);
	return (
		isInOrder(LANES.map((lane) => inLane(selection, lane))) &&
		large.length > 0 &&
		large.every((wave) => wave.isTraded)
	);
}

function arrestsHeading(selection: Selection, period: string, { t, format }: Words): string {
	const count = selection.dated.length;
	const params = { count, events: format.number(count), period };
	const busiest = busiestMonth(selection.dated);
	if (!busiest || busiest.count < 2 || monthOf(selection.period.from) === monthOf(selection.period.to))
		return t('timeline.heading.arrests', params);
	const isOneYear = selection.period.from.slice(0, 4) === selection.period.to.slice(0, 4);
	const month = isOneYear ? format.month(Number(busiest.period.slice(5)) - 1) : format.date(busiest.period);
	return t('timeline.heading.arrests-month', { ...params, most: format.number(busiest.count), month });
}

function sentencesHeading(selection: Selection, period: string, words: Words): string {
	const count = selection.dated.length;
	const params = { count, events: words.format.number(count), period };
	const years = longestTerm(inLane(selection, 'sentences'))[0]?.years ?? null;
	return years === null
		? words.t('timeline.heading.sentences', params)
		: words.t('timeline.heading.sentences-longest', { ...params, term: termInWords(years, words) });
}

function releasesHeading(selection: Selection, period: string, words: Words): string {
	const [wave, ...others] = largeWaves(selection).filter((one) => one.manner.includes('pardon'));
	const ofWave = wave && others.length === 0 ? waveHeading(wave, selection, words) : null;
	const count = selection.dated.length;
	return (
		ofWave ?? words.t('timeline.heading.releases', { count, events: words.format.number(count), period })
	);
}

function waveHeading(wave: TimelineWave, selection: Selection, { t, format, code }: Words): string | null {
	const params = {
		count: wave.released,
		released: format.number(wave.released),
		date: format.date(wave.date)
	};
	if (returnedToCustody(releasedIn(wave, inLane(selection, 'releases'))).length === 1)
		return t('timeline.heading.wave-returned', params);
	const main = wave.destinations.find(({ count }) => count > wave.released / 2);
	if (!main || main.country === 'BY') return null;
	return t('timeline.heading.wave-taken', {
		...params,
		taken: format.number(main.count),
		country: code('country', main.country)
	});
}
