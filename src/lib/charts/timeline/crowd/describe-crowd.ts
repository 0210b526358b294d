import { sum } from 'd3';
import { monthOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '#lib/charts/model.ts';
import { fullest, type BarLane, type CrowdSelection } from './bars.ts';

/** Words of a drawing that counts events instead of showing each: it says so first. */
export function describeCrowd({ lanes, from, to }: CrowdSelection, words: Words): ChartText {
	const { t, format } = words;
	const hasEvents = lanes.some(({ events }) => events > 0);
	return {
		heading: t(hasEvents ? 'timeline.heading.plain' : 'timeline.heading.empty'),
		measure: t('timeline.crowd.measure', { period: format.dateRange(monthIn(from), monthIn(to)) }),
		summary: hasEvents ? lanes.flatMap((lane) => laneInWords(lane, words)) : [t('timeline.summary.empty')],
		notes: [t('timeline.crowd.note'), ...inNoBar(lanes, words), t('timeline.note.freed')]
	};
}

function inNoBar(lanes: readonly BarLane[], { t, format }: Words): string[] {
	const ofYears = sum(lanes, (lane) => lane.ofYears);
	const undated = sum(lanes, (lane) => lane.undated);
	const numbers = { ofYears: format.number(ofYears), undated: format.number(undated) };
	return ofYears + undated === 0 ? [] : [t('timeline.crowd.in-no-bar', numbers)];
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
