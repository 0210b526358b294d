import type { ArrestManner, Outcome, ReleaseManner, SentenceKind } from '#lib/data/codes.ts';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { Arrest, Release, Sentence, Tables } from '#lib/data/tables.ts';
import { restsOnOneOutlet } from '#lib/stats/single-outlet.ts';
import { eventId } from '#lib/stats/event-id.ts';

interface EventBase {
	/** Id of the mark and of the table row. */
	id: string;
	personId: string;
	name: string;
	/** Null where the day is not known: listed, not drawn. */
	date: PartialDate | null;
	sourceIds: readonly string[];
}

/** One deprivation of liberty. */
export interface ArrestEvent extends EventBase {
	lane: 'arrests';
	manner: ArrestManner;
	place: string | null;
}

/** One court sentence. */
export interface SentenceEvent extends EventBase {
	lane: 'sentences';
	kind: SentenceKind;
	/** Null where there is no term in years, or none is known. */
	years: number | null;
	court: string | null;
}

/** One release of a person. */
export interface ReleaseEvent extends EventBase {
	lane: 'releases';
	manner: readonly ReleaseManner[];
	destination: string | null;
	outcome: Outcome;
	waveId: string | null;
	/** Whether it rests on one outlet only: to be said wherever the date is shown. */
	isSingleOutlet: boolean;
}

/** One event in the case of a documented person. */
export type TimelineEvent = ArrestEvent | SentenceEvent | ReleaseEvent;

/** An event whose date is known, at least to the year. */
export type Dated<Event extends EventBase = TimelineEvent> = Event & { date: PartialDate };

/** Whether an event can be drawn on a time axis. */
export const isDated = <Event extends TimelineEvent>(event: Event): event is Dated<Event> =>
	event.date !== null;

/** Whether a release ended in custody the same day. */
export const isReturned = (event: TimelineEvent): boolean =>
	event.lane === 'releases' && event.outcome === 'returned-to-custody';

/** Every event of the tables, by date, undated ones last; equal dates by name. */
export function timelineEvents(tables: Tables): TimelineEvent[] {
	const names = new Map(tables.people.map((person) => [person.personId, person.nameEn]));
	const nameOf = (personId: string): string => names.get(personId) ?? personId;
	const events: TimelineEvent[] = [
		...tables.arrests.map((row) => arrestEvent(row, nameOf(row.personId))),
		...tables.sentences.map((row) => sentenceEvent(row, nameOf(row.personId))),
		...tables.releases.map((row) => releaseEvent(row, nameOf(row.personId)))
	];
	return events.toSorted(byDateAndName);
}

const byDateAndName = (a: TimelineEvent, b: TimelineEvent): number =>
	(isDated(a) && isDated(b) ? compareDates(a.date, b.date) : Number(isDated(b)) - Number(isDated(a))) ||
	(a.name < b.name ? -1 : Number(a.name > b.name));

const arrestEvent = (row: Arrest, name: string): ArrestEvent => ({
	lane: 'arrests',
	id: eventId('arrest', row.personId, row.date),
	personId: row.personId,
	name,
	date: row.date,
	manner: row.manner,
	place: row.place,
	sourceIds: row.sourceIds
});

const sentenceEvent = (row: Sentence, name: string): SentenceEvent => ({
	lane: 'sentences',
	id: eventId('sentence', row.personId, row.date),
	personId: row.personId,
	name,
	date: row.date,
	kind: row.kind,
	years: row.years,
	court: row.court,
	sourceIds: row.sourceIds
});

const releaseEvent = (row: Release, name: string): ReleaseEvent => ({
	lane: 'releases',
	id: eventId('release', row.personId, row.date),
	personId: row.personId,
	name,
	date: row.date,
	manner: row.manner,
	destination: row.destination,
	outcome: row.outcome,
	waveId: row.waveId,
	isSingleOutlet: restsOnOneOutlet(row.note),
	sourceIds: row.sourceIds
});
