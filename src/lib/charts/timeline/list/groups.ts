import { group } from 'd3';
import { monthOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Dated } from '../events.ts';
import type { Selection } from '../selection.ts';
import type { TimelineWave } from '../series.ts';

/** Events under one name: those of a month, of a day, or of a wave. */
export interface EventGroup<Event extends Dated = Dated> {
	date: PartialDate;
	/** The wave that the releases belong to; a wave may have no documented people. */
	wave: TimelineWave | null;
	events: readonly Event[];
}

/** Events by month; those of which only the year is known come with the year. */
export const byMonth = <Event extends Dated>(events: readonly Event[]): EventGroup<Event>[] =>
	[...group(events, ({ date }) => monthOf(date) ?? date)]
		.map(([date, ofMonth]) => ({ date, wave: null, events: ofMonth }))
		// After the months of the year, because it may be any of them.
		.toSorted((a, b) => (lastMonth(a.date) < lastMonth(b.date) ? -1 : 1));

const lastMonth = (date: PartialDate): string => monthOf(date) ?? `${date}-13`;

/** Releases by wave, else by date; every wave of the period is there, also where nobody of it is documented. */
export function byWave({ dated, waves }: Selection): EventGroup[] {
	const ofWave = waves.map((wave) => ({
		date: wave.date,
		wave,
		events: dated.filter((event) => event.lane === 'releases' && event.waveId === wave.waveId)
	}));
	const inWaves = new Set(ofWave.flatMap(({ events }) => events));
	const others = group(
		dated.filter((event) => !inWaves.has(event)),
		({ date }) => date
	);
	return [...ofWave, ...[...others].map(([date, events]) => ({ date, wave: null, events }))].toSorted(
		(a, b) => (a.date < b.date ? -1 : 1)
	);
}
