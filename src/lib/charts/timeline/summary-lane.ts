import { precisionOf } from '#lib/data/partial-date.ts';
import type { Words } from '#lib/i18n/words.ts';
import { busiest, busiestMonth, countPeople, releasedIn, returnedToCustody } from './facts.ts';
import type { LaneName } from './options.ts';
import { inLane, type Selection } from './selection.ts';
import type { TimelineWave } from './series.ts';
import { cases, longest } from './summary-terms.ts';

/** The words for one lane alone. */
export function laneSummary(selection: Selection, lane: LaneName, words: Words): string[] {
	const more = {
		arrests: () => [...busiestMonthWords(selection, words), ...busiestDayWords(selection, words)],
		sentences: () => [
			...longest(selection, words),
			...cases(selection, words),
			...busiestDayWords(selection, words)
		],
		releases: () => releasesWords(selection, words)
	};
	return [shownInLane(selection, lane, words), ...more[lane]()];
}

function shownInLane({ dated }: Selection, lane: LaneName, { t, format }: Words): string {
	return t(`timeline.summary.${lane}`, {
		count: dated.length,
		events: format.number(dated.length),
		people: format.number(countPeople(dated))
	});
}

function busiestMonthWords({ dated }: Selection, { t, format }: Words): string[] {
	const month = busiestMonth(dated);
	if (!month || month.count < 2) return [];
	const { count, period } = month;
	return [
		t('timeline.summary.busiest-month', { count, events: format.number(count), month: format.date(period) })
	];
}

function busiestDayWords({ dated }: Selection, { t, format }: Words): string[] {
	const day = busiest(dated.map((event) => event.date).filter((date) => precisionOf(date) === 'day'));
	if (!day || day.count < 2) return [];
	const { count, period } = day;
	return [
		t('timeline.summary.busiest-day', { count, events: format.number(count), date: format.date(period) })
	];
}

function releasesWords(selection: Selection, { t, format }: Words): string[] {
	const releases = inLane(selection, 'releases');
	const expelled = releases.filter((event) => event.manner.includes('deportation')).length;
	const returned = returnedToCustody(releases);
	const names = format.list(returned.map((event) => event.name));
	return [
		// Who is documented of a wave is not told by those whom filters leave of it.
		...(selection.isFiltered ? [] : selection.waves).map((wave) =>
			waveWords(wave, releasedIn(wave, releases).length, { t, format })
		),
		...(expelled > 0
			? [t('timeline.summary.expelled', { count: expelled, events: format.number(expelled) })]
			: []),
		...(returned.length > 0 ? [t('timeline.summary.returned', { count: returned.length, names })] : [])
	];
}

function waveWords(
	wave: TimelineWave,
	documented: number,
	{ t, format }: Pick<Words, 't' | 'format'>
): string {
	const how = wave.manner.includes('pardon') ? 'pardoned' : 'released';
	const params = {
		count: wave.released,
		date: format.date(wave.date),
		released: format.number(wave.released)
	};
	return documented === 0
		? t(`timeline.summary.wave-${how}-none`, params)
		: t(`timeline.summary.wave-${how}`, { ...params, documented: format.number(documented) });
}
