import type { Person, Tables } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import { custodyOf, daysHeld } from '#lib/stats/custody.ts';
import { eventId, type CaseEvent } from '#lib/stats/event-id.ts';
import { personEvents, type PersonEvent } from '#lib/stats/person-events.ts';
import type { Fact } from '../facts.ts';
import { eventFacts, eventHeading } from '../person-event-words.ts';
import type { CardText } from './card-text.ts';

/** What an event's card is made of. */
interface Known {
	tables: Tables;
	words: Words;
}

/** The card of an arrest, a sentence or a release; null where there is no such event. */
export function eventCard(id: string, kind: CaseEvent, personId: string, known: Known): CardText | null {
	const { tables, words } = known;
	const person = tables.people.find((row) => row.personId === personId);
	if (person === undefined) return null;
	const { dated, undated } = personEvents(person, tables);
	const events = [...dated, ...undated].filter(
		({ type, date }) => type === kind && eventId(kind, personId, date) === id
	);
	const [event] = events;
	if (event === undefined) return null;
	return {
		title: words.nameOf(person),
		href: `/people/${personId}/`,
		date: event.date === null ? words.t('site.undated') : words.format.date(event.date),
		// One day can bring two sentences of different kinds.
		lines: events.map((one) => eventHeading(one, words)),
		facts: factsOf(event, person, known),
		remark: remarkOf(event, words),
		sourceIds: [...new Set(events.flatMap(({ sourceIds }) => sourceIds))]
	};
}

const factsOf = (event: PersonEvent, person: Person, known: Known): Fact[] =>
	[...eventFacts(event, known.words), ...heldFact(event, person, known)].filter(({ text }) => text !== null);

/** How long the person had been held when this release freed them, where that is on record without a gap. */
function heldFact(event: PersonEvent, person: Person, { tables, words }: Known): Fact[] {
	const spans = custodyOf({ ...caseOf(person.personId, tables), lastReportedHeld: person.lastReportedHeld });
	if (event.type !== 'release' || spans.at(-1)?.to !== event.date || event.isSingleOutlet) return [];
	const text = heldWords(daysHeld(spans), words);
	return text === null ? [] : [{ label: words.t('card.held'), text }];
}

/** How long someone was held at least; null where that is not known. */
export const heldWords = (days: number | null, { t, format }: Words): string | null =>
	days === null ? null : t('card.held.days', { count: days, days: format.number(days) });

/** The arrests, sentences and releases of a person. */
export function caseOf(
	personId: string,
	{ arrests, sentences, releases }: Tables
): Pick<Tables, 'arrests' | 'sentences' | 'releases'> {
	const isOfPerson = (row: { personId: string }): boolean => row.personId === personId;
	return {
		arrests: arrests.filter(isOfPerson),
		sentences: sentences.filter(isOfPerson),
		releases: releases.filter(isOfPerson)
	};
}

const remarkOf = (event: PersonEvent, { label }: Words): string | null =>
	event.type === 'release' && event.isSingleOutlet && event.note !== null ? label(event.note) : null;
