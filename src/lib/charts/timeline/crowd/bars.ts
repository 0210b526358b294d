import { descending, rollup, sum } from 'd3';
import { firstDay, lastDay, monthOf, type IsoDay, type PartialDate } from '#lib/data/partial-date.ts';
import type { LaneName, TimelineOptions } from '../options.ts';
import { isWithin } from '../selection.ts';
import type { Crowd, CrowdLane } from './crowd.ts';

/** One month of one kind of events. */
export interface Bar {
	/** Id of the mark and of the table row: `arrests/2020-08`. */
	id: string;
	month: PartialDate;
	events: number;
}

/** One kind of events within the chosen time. */
export interface BarLane {
	lane: LaneName;
	/** Oldest first; months without events have none. */
	bars: readonly Bar[];
	/** Events of which only the year is known: no month is theirs. */
	ofYears: number;
	/** Events without a date; 0 where a period is chosen, because nobody knows whether they fall in it. */
	undated: number;
	/** All of them but the undated ones. */
	events: number;
}

/** What the options leave of a crowd. */
export interface CrowdSelection {
	lanes: readonly BarLane[];
	from: IsoDay;
	to: IsoDay;
}

/** Picks lanes and period. A date belongs to a period that holds the whole of it. */
export function selectCrowd(crowd: Crowd, options: TimelineOptions, asOf: IsoDay): CrowdSelection {
	const lanes = crowd
		.filter(({ lane }) => options.lanes.includes(lane))
		.map((lane) => barLane(lane, options));
	const first = lanes.flatMap(({ bars }) => bars[0]?.month ?? []).toSorted()[0];
	return {
		lanes,
		from: firstDay(options.from ?? first ?? asOf),
		to: lastDay(options.to ?? monthOf(asOf) ?? asOf)
	};
}

function barLane({ lane, dates, undated }: CrowdLane, options: TimelineOptions): BarLane {
	const within = dates.filter(([date]) => isWithin(date, options));
	const ofMonths = within.filter(([date]) => monthOf(date) !== null);
	const months = rollup(ofMonths, eventsOf, ([date]) => monthOf(date) ?? date);
	const isWhole = options.from === null && options.to === null;
	return {
		lane,
		bars: [...months]
			.map(([month, events]) => ({ id: `${lane}/${month}`, month, events }))
			.toSorted((a, b) => (a.month < b.month ? -1 : 1)),
		ofYears: eventsOf(within) - eventsOf(ofMonths),
		undated: isWhole ? undated : 0,
		events: eventsOf(within)
	};
}

const eventsOf = (dates: CrowdLane['dates']): number => sum(dates, ([, events]) => events);

/** The month with most events; the earlier of two equal ones. */
export const fullest = (bars: readonly Bar[]): Bar | undefined =>
	bars.toSorted((a, b) => descending(a.events, b.events))[0];
