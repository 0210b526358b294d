import { ascending, descending } from 'd3';
import type { Role, SentenceKind } from '#lib/data/codes.ts';
import { lastDay, type IsoDay, type PartialDate } from '#lib/data/partial-date.ts';
import type { Person, Sentence, Tables } from '#lib/data/tables.ts';
import type { PersonNames } from '#lib/i18n/words.ts';
import { eventId } from '#lib/stats/event-id.ts';
import type { SeriesBase } from '../define-chart.ts';

/** One sentence of a court of first instance with the person it was given to. */
export interface PersonSentence {
	/** Of {@link eventId}. */
	id: string;
	personId: string;
	names: PersonNames;
	/** In English, until it is worded in another language, as is the court. */
	name: string;
	roles: readonly Role[];
	/** Date of the verdict; null where it is not known. */
	date: PartialDate | null;
	/** Length; null where it is not known or the kind has none. */
	years: number | null;
	kind: SentenceKind;
	court: string | null;
	charges: string | null;
	note: string | null;
	sourceIds: readonly string[];
}

/** All sentences, in the order of {@link compareSentences}. */
export interface SentencesSeries extends SeriesBase {
	sentences: readonly PersonSentence[];
	/** When people who were sentenced to death were freed, by person. */
	freedAfterDeathSentence: Readonly<Record<string, PartialDate>>;
}

/** Aggregates what any option needs. */
export function sentencesSeries(tables: Tables): SentencesSeries {
	const people = new Map(tables.people.map((person) => [person.personId, person]));
	const sentences = tables.sentences
		.flatMap((sentence) => {
			const person = people.get(sentence.personId);
			return person ? [toPersonSentence(sentence, person)] : [];
		})
		.toSorted(compareSentences);
	return {
		asOf: tables.dataset[0]?.asOf ?? '',
		sentences,
		freedAfterDeathSentence: freedAfterDeathSentence(tables)
	};
}

const toPersonSentence = (sentence: Sentence, person: Person): PersonSentence => ({
	id: eventId('sentence', sentence.personId, sentence.date),
	personId: sentence.personId,
	names: { nameEn: person.nameEn, nameBe: person.nameBe, nameRu: person.nameRu },
	name: person.nameEn,
	roles: person.roles,
	date: sentence.date,
	years: sentence.years,
	kind: sentence.kind,
	court: sentence.court,
	charges: sentence.chargesEn,
	note: sentence.note,
	sourceIds: sentence.sourceIds
});

/**
 * By the last day that the date can mean, so that a verdict of a month or a year not known closer follows the days of
 * it; then the people sentenced together, the longest term first; undated ones last.
 */
function compareSentences(a: PersonSentence, b: PersonSentence): number {
	return (
		ascending(latestDay(a), latestDay(b)) ||
		descending(a.date?.length, b.date?.length) ||
		ascending(a.court ?? '', b.court ?? '') ||
		descending(a.years ?? 0, b.years ?? 0) ||
		ascending(a.id, b.id)
	);
}

const latestDay = ({ date }: PersonSentence): IsoDay => (date === null ? '9999-12-31' : lastDay(date));

function freedAfterDeathSentence(tables: Tables): Record<string, PartialDate> {
	const sentenced = new Set(
		tables.sentences.filter(({ kind }) => kind === 'death').map(({ personId }) => personId)
	);
	return Object.fromEntries(
		tables.releases.flatMap(({ personId, date, outcome }) =>
			sentenced.has(personId) && date !== null && outcome === 'freed' ? [[personId, date]] : []
		)
	);
}
