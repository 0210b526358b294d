import { groups } from 'd3';
import type { ArrestManner, Gender, Role } from '#lib/data/codes.ts';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { Death, Person, Tables } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import { custodyOf } from './custody.ts';
import { daysOnRecord } from './people-held.ts';
import { personLine, type PersonLine } from './people-line.ts';
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
	gender: Gender;
	/** Ids of the waves of the person's releases. */
	waves: readonly string[];
	/** The first deprivation of liberty; null where its day was not found. */
	arrest: { date: PartialDate; manner: ArrestManner } | null;
	sentence: HeaviestSentence | null;
	/** Without the note of the release, which is on the person's page. */
	status: Omit<StatedStatus, 'note'>;
	/** Days in custody that dates vouch for, a minimum; null where none do. */
	daysHeld: number | null;
	line: PersonLine;
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
	const rows = rowsOf(person, tables);
	const { status, date, manner, isSingleOutlet } = statedStatus(person, tables);
	const [arrest] = rows.arrests.toSorted((a, b) => compareDates(a.date, b.date));
	const custody = custodyOf({ ...rows, lastReportedHeld: person.lastReportedHeld });
	return {
		personId: person.personId,
		nameEn: person.nameEn,
		nameBe: person.nameBe,
		nameRu: person.nameRu,
		roles: person.roles,
		gender: person.gender,
		waves: [...new Set(rows.releases.flatMap(({ waveId }) => waveId ?? []))],
		arrest: arrest ? { date: arrest.date, manner: arrest.manner } : null,
		sentence: heaviestSentence(rows.sentences),
		status: { status, date, manner, isSingleOutlet },
		daysHeld: daysOnRecord(custody),
		line: personLine(custody, rows.sentences)
	};
}

/** The events of a person. */
function rowsOf(person: Person, tables: Tables): Pick<Tables, 'arrests' | 'sentences' | 'releases'> {
	const ofPerson = ({ personId }: { personId: string }): boolean => personId === person.personId;
	return {
		arrests: tables.arrests.filter(ofPerson),
		sentences: tables.sentences.filter(ofPerson),
		releases: tables.releases.filter(ofPerson)
	};
}
