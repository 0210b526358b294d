import { ascending, descending, rollups } from 'd3';
import { firstDay, monthOf, precisionOf, yearOf, type PartialDate } from '#lib/data/partial-date.ts';
import {
	isReturned,
	type Dated,
	type ReleaseEvent,
	type SentenceEvent,
	type TimelineEvent
} from './events.ts';
import type { TimelineWave } from './series.ts';

/** A stretch of time and how many events fall in it. */
export interface Busiest {
	period: PartialDate;
	count: number;
}

/** The year with most events; the earlier of two equal ones. */
export const busiestYear = (events: readonly Dated[]): Busiest | null =>
	busiest(events.map((event) => String(yearOf(event.date))));

/** The month with most events, among those dated at least to the month; the earlier of two equal ones. */
export const busiestMonth = (events: readonly Dated[]): Busiest | null =>
	busiest(events.map((event) => monthOf(event.date)).filter((month) => month !== null));

/** The stretch that comes up most often; the earlier of two equal ones. */
export function busiest(periods: readonly PartialDate[]): Busiest | null {
	const counts = rollups(
		periods,
		(group) => group.length,
		(period) => period
	);
	const [first] = counts.toSorted((a, b) => descending(a[1], b[1]) || ascending(a[0], b[0]));
	return first ? { period: first[0], count: first[1] } : null;
}

/** The date in the middle when events stand in order: half came before it. Null for no events. */
export const middleDate = (events: readonly Dated[]): PartialDate | null =>
	events.toSorted((a, b) => ascending(firstDay(a.date), firstDay(b.date)))[Math.floor(events.length / 2)]
		?.date ?? null;

/** The longest term, and everybody who was given it. */
export function longestTerm(events: readonly Dated<SentenceEvent>[]): Dated<SentenceEvent>[] {
	const longest = Math.max(...events.map((event) => event.years ?? 0));
	return longest > 0 ? events.filter((event) => event.years === longest) : [];
}

/** How many different people the events are about. */
export const countPeople = (events: readonly TimelineEvent[]): number =>
	new Set(events.map((event) => event.personId)).size;

/** Events whose day is not known. */
export const withoutDay = (events: readonly Dated[]): Dated[] =>
	events.filter((event) => precisionOf(event.date) !== 'day');

/** Months and years that stand for a day not known, each once. */
export const datesWithoutDay = (events: readonly Dated[]): { date: PartialDate }[] =>
	[...new Set(withoutDay(events).map(({ date }) => date))].map((date) => ({ date }));

/** Releases that ended in custody again. */
export const returnedToCustody = (events: readonly Dated<ReleaseEvent>[]): Dated<ReleaseEvent>[] =>
	events.filter(isReturned);

/** Releases of documented people in a wave. */
export const releasedIn = (
	wave: TimelineWave,
	events: readonly Dated<ReleaseEvent>[]
): Dated<ReleaseEvent>[] => events.filter((event) => event.waveId === wave.waveId);

/** Names of people who belong to more than one wave. */
export const inSeveralWaves = (events: readonly Dated<ReleaseEvent>[]): string[] =>
	rollups(
		events.filter(({ waveId }) => waveId !== null),
		(group) => new Set(group.map(({ waveId }) => waveId)).size,
		({ name }) => name
	)
		.filter(([, waves]) => waves > 1)
		.map(([name]) => name);

/** Whether arrests, sentences and releases follow each other: the middle one of each later than that of the one before. */
export function isInOrder(lanes: readonly (readonly Dated[])[]): boolean {
	const middles = lanes.map(middleDate).filter((date) => date !== null);
	return (
		middles.length === lanes.length &&
		middles.every((date, i) => i === 0 || firstDay(date) > firstDay(middles[i - 1] ?? date))
	);
}
