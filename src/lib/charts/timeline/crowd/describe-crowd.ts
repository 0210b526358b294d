import { sum } from 'd3';
import { monthOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '#lib/charts/model.ts';
import { fullest, type BarLane, type CrowdSelection } from './bars.ts';

/** Words of a drawing that counts events instead of showing each: it says so first. */
export function describeCrowd({ lanes, from, to }: CrowdSelection, words: Words): ChartText {
	const { t, format } = words;
	const total = (of: (lane: BarLane) => number): number => sum(lanes, of);
	const counted = (key: 'timeline.crowd.of-years' | 'timeline.crowd.undated', count: number): string[] =>
		count === 0 ? [] : [t(key, { count, events: format.number(count) })];
	const hasEvents = total(({ events }) => events) > 0;
	return {
		heading: t(hasEvents ? 'timeline.heading.plain' : 'timeline.heading.empty'),
		measure: t('timeline.crowd.measure', { period: format.dateRange(monthIn(from), monthIn(to)) }),
		summary: hasEvents ? lanes.flatMap((lane) => laneInWords(lane, words)) : [t('timeline.summary.empty')],
		notes: [
			t('timeline.crowd.note'),
			...counted(
				'timeline.crowd.of-years',
				total(({ ofYears }) => ofYears)
			),
			...counted(
				'timeline.crowd.undated',
				total(({ undated }) => undated)
			),
			t('timeline.note.freed')
		]
	};
}

const monthIn = (day: PartialDate): PartialDate => monthOf(day) ?? day;

function laneInWords({ lane, bars, events }: BarLane, { t, format }: Words): string[] {
	const most = fullest(bars);
	if (most === undefined) return [];
	return [
		t('timeline.crowd.lane', {
			lane: t(`timeline.lane.${lane}`),
			events: format.number(events),
			most: format.number(most.events),
			month: format.date(most.month)
		})
	];
}
