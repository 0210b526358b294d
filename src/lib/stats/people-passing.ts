import type { Tables } from '#lib/data/tables.ts';
import type { Filters } from './filters.ts';
import { TRAITS } from './traits.ts';

/** Tells whether a person, by id, has the name that is searched for. */
export type MatchesName = (personId: string) => boolean;

/** Who is meant: true or false for each person, in the order of the table of people. */
export type Marks = readonly boolean[];

const NAMES = ['roles', 'genders', 'statuses', 'waves'] as const;

/** Marks whoever passes the filters that look at people: role, gender, status, wave and name. Takes the whole tables. */
export function peoplePassing(tables: Tables, filters: Filters, matchesName: MatchesName): Marks {
	const tests = NAMES.filter((trait) => filters[trait].length > 0).map((trait) => ({
		chosen: new Set<string>(filters[trait]),
		column: TRAITS[trait](tables)
	}));
	return tables.people.map(
		({ personId }, place) =>
			tests.every(({ chosen, column }) => column[place]?.some((value) => chosen.has(value))) &&
			(filters.name === '' || matchesName(personId))
	);
}
