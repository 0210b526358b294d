import type { ArrestManner, Outcome, ReleaseManner, SentenceKind } from '#lib/data/codes.ts';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { Arrest, Person, Release, Sentence, Tables } from '#lib/data/tables.ts';
import { labelled, type PersonNames, type Words } from '#lib/i18n/words.ts';
import { restsOnOneOutlet } from '#lib/stats/single-outlet.ts';
import { eventId } from '#lib/stats/event-id.ts';

interface EventBase {
	/** Id of the mark and of the table row. */
	id: string;
	personId: string;
	names: PersonNames;
	/** In English, until it is worded in another language. */
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
	waveLabel: string | null;
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
	const people = new Map(tables.people.map((person) => [person.personId, person]));
	const labels = new Map(tables.waves.map((wave) => [wave.waveId, wave.labelEn]));
	// The checks of the tables have made sure that each person and each wave exists.
	const events: TimelineEvent[] = [
		...ofPeople(tables.arrests, people, arrestEvent),
		...ofPeople(tables.sentences, people, sentenceEvent),
		...ofPeople(tables.releases, people, (row, person) =>
			releaseEvent(row, person, labels.get(row.waveId ?? '') ?? null)
		)
	];
	return events.toSorted(byDateAndName);
}

const ofPeople = <Row extends { personId: string }>(
	rows: readonly Row[],
	people: ReadonlyMap<string, Person>,
	eventOf: (row: Row, person: Person) => TimelineEvent
): TimelineEvent[] =>
	rows.flatMap((row) => {
		const person = people.get(row.personId);
		return person ? [eventOf(row, person)] : [];
	});

/** An event with its name, place, court and wave in the words of a language. */
export function eventInWords<Event extends TimelineEvent>(event: Event, words: Words): Event {
	const name = words.nameOf(event.names);
	switch (event.lane) {
		case 'arrests':
			return { ...event, name, place: labelled(event.place, words) };
		case 'sentences':
			return { ...event, name, court: labelled(event.court, words) };
		case 'releases':
			return { ...event, name, waveLabel: labelled(event.waveLabel, words) };
	}
}

const namesOf = ({ nameEn, nameBe, nameRu }: Person): Pick<EventBase, 'names' | 'name'> => ({
	names: { nameEn, nameBe, nameRu },
	name: nameEn
});

const byDateAndName = (a: TimelineEvent, b: TimelineEvent): number =>
	(isDated(a) && isDated(b) ? compareDates(a.date, b.date) : Number(isDated(b)) - Number(isDated(a))) ||
	(a.name < b.name ? -1 : Number(a.name > b.name));

const arrestEvent = (row: Arrest, person: Person): ArrestEvent => ({
	lane: 'arrests',
	id: eventId('arrest', row.personId, row.date),
	personId: row.personId,
	...namesOf(person),
	date: row.date,
	manner: row.manner,
	place: row.place,
	sourceIds: row.sourceIds
});

const sentenceEvent = (row: Sentence, person: Person): SentenceEvent => ({
	lane: 'sentences',
	id: eventId('sentence', row.personId, row.date),
	personId: row.personId,
	...namesOf(person),
	date: row.date,
	kind: row.kind,
	years: row.years,
	court: row.court,
	sourceIds: row.sourceIds
});

const releaseEvent = (row: Release, person: Person, waveLabel: string | null): ReleaseEvent => ({
	lane: 'releases',
	id: eventId('release', row.personId, row.date),
	personId: row.personId,
	...namesOf(person),
	date: row.date,
	manner: row.manner,
	destination: row.destination,
	outcome: row.outcome,
	waveId: row.waveId,
	waveLabel,
	isSingleOutlet: restsOnOneOutlet(row.note),
	sourceIds: row.sourceIds
});
