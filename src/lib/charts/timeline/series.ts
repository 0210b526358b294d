import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { ReleaseManner } from '#lib/data/codes.ts';
import type { ContextEvent, Tables, Wave } from '#lib/data/tables.ts';
import type { SeriesBase } from '../define-chart.ts';
import { CONTEXT, type ContextRow } from './context.ts';
import { crowdOf, type Crowd } from './crowd/crowd.ts';
import { timelineEvents, type TimelineEvent } from './events.ts';

/** One release of a group, with the numbers of the announcing side. */
export interface TimelineWave {
	waveId: string;
	date: PartialDate;
	released: number;
	manner: readonly ReleaseManner[];
	/** How many came out in which country, where stated. */
	destinations: readonly { country: string; count: number }[];
	/** Whether a concession of the other side is linked to it. */
	isTraded: boolean;
	announcedBy: string;
}

/** What the figure shows. */
export interface TimelineSeries extends SeriesBase {
	/** By date, undated ones last; none where they are a crowd. */
	events: readonly TimelineEvent[];
	/** Dates of the named rows of `events.csv` that are there, oldest first. */
	contextDates: readonly PartialDate[];
	/** The other rows of `events.csv`, the weightiest first. */
	moreContext: readonly ContextRow[];
	/** Oldest first. */
	waves: readonly TimelineWave[];
	/** The events as counts, where they are too many for a mark each. */
	crowd?: Crowd;
}

/** Gathers the events of all people, the context and the waves. */
export function timelineSeries(tables: Tables): TimelineSeries {
	const known = new Set(tables.events.map((event) => event.date));
	const crowd = crowdOf(tables);
	return {
		asOf: tables.dataset[0]?.asOf ?? '',
		...(crowd === null ? { events: timelineEvents(tables) } : { events: [], crowd }),
		contextDates: CONTEXT.map((choice) => choice.date).filter((date) => known.has(date)),
		moreContext: moreContext(tables.events),
		waves: tables.waves.toSorted((a, b) => compareDates(a.date, b.date)).map(timelineWave)
	};
}

const moreContext = (events: readonly ContextEvent[]): ContextRow[] =>
	events
		.filter(({ date }) => CONTEXT.every((choice) => choice.date !== date))
		.map(({ date, labelEn, tacticIds, sourceIds }) => ({
			date,
			label: labelEn,
			weight: tacticIds.length + sourceIds.length
		}))
		.toSorted((a, b) => b.weight - a.weight || compareDates(a.date, b.date));

const timelineWave = (wave: Wave): TimelineWave => ({
	waveId: wave.waveId,
	date: wave.date,
	released: wave.released,
	manner: wave.manner,
	destinations: wave.destinations,
	isTraded: wave.linkedConcession !== null,
	announcedBy: wave.announcedBy
});
