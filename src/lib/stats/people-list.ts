import { groups } from 'd3';
import type { ArrestManner, Role } from '#lib/data/codes.ts';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { Death, Person, Tables } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import { compareNames, initialOf } from './person-names.ts';
import { heaviestSentence, type HeaviestSentence } from './person-sentence.ts';
import { statedStatus, type StatedStatus } from './person-status.ts';
import type { StatusName } from './status.ts';

/** A documented person as the list shows them. */
export interface ListedPerson {
	personId: string;
	nameEn: string;
	nameBe: string;
	nameRu: string;
	roles: readonly Role[];
	/** The first deprivation of liberty; null where its day was not found. */
	arrest: { date: PartialDate; manner: ArrestManner } | null;
	sentence: HeaviestSentence | null;
	/** Without the note of the release, which is on the person's page. */
	status: Omit<StatedStatus, 'note'>;
}

/** The people whose family names begin with one letter. */
export interface PeopleOfLetter {
	letter: string;
	people: ListedPerson[];
}

/** How many people there are, and how many of each status. */
export interface PeopleCounts {
	people: number;
	byStatus: Record<StatusName, number>;
}

/** Someone who died in custody. They have no page: the data know little more than this. */
export type ListedDeath = Pick<
	Death,
	'personId' | 'nameEn' | 'nameBe' | 'nameRu' | 'date' | 'placeKind' | 'note' | 'sourceIds'
>;

/** All documented people by the first letter of the family name, as a language spells and orders it. */
export const peopleByLetter = (tables: Tables, words: Pick<Words, 'nameOf' | 'format'>): PeopleOfLetter[] =>
	groups(peopleByName(tables.people, words), (person) => initialOf(words.nameOf(person))).map(
		([letter, people]) => ({
			letter,
			people: people.map((person) => listedPerson(person, tables))
		})
	);

/** The people in the order of the list. */
export const peopleByName = (
	people: readonly Person[],
	{ nameOf, format }: Pick<Words, 'nameOf' | 'format'>
): Person[] => people.toSorted((a, b) => compareNames(nameOf(a), nameOf(b), format.compare));

/** Counts of the people listed. */
export function countPeople(letters: readonly PeopleOfLetter[]): PeopleCounts {
	const all = letters.flatMap(({ people }) => people);
	const count = (status: StatusName): number =>
		all.filter((person) => person.status.status === status).length;
	return {
		people: all.length,
		byStatus: {
			freed: count('freed'),
			'last-reported-held': count('last-reported-held'),
			died: count('died'),
			unknown: count('unknown')
		}
	};
}

/** Those who died in custody, in order of date. */
export const listedDeaths = (deaths: readonly Death[]): ListedDeath[] =>
	deaths
		.toSorted((a, b) => compareDates(a.date, b.date))
		.map(({ personId, nameEn, nameBe, nameRu, date, placeKind, note, sourceIds }) => ({
			personId,
			nameEn,
			nameBe,
			nameRu,
			date,
			placeKind,
			note,
			sourceIds
		}));

function listedPerson(person: Person, tables: Tables): ListedPerson {
	const ofPerson = ({ personId }: { personId: string }): boolean => personId === person.personId;
	const { status, date, manner, isSingleOutlet } = statedStatus(person, tables);
	const [arrest] = tables.arrests.filter(ofPerson).toSorted((a, b) => compareDates(a.date, b.date));
	return {
		personId: person.personId,
		nameEn: person.nameEn,
		nameBe: person.nameBe,
		nameRu: person.nameRu,
		roles: person.roles,
		arrest: arrest ? { date: arrest.date, manner: arrest.manner } : null,
		sentence: heaviestSentence(tables.sentences.filter(ofPerson)),
		status: { status, date, manner, isSingleOutlet }
	};
}
