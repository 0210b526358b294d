import type { Filters } from './filters.ts';
import type { ListedPerson } from './people-list.ts';

/** The filters that the list of people has: those that look at people, not at events. */
export type PeopleFilters = Pick<Filters, 'roles' | 'genders' | 'statuses' | 'waves'>;

/** A filter that is chosen from. */
export type PeopleTrait = keyof PeopleFilters;

/** What filters ask of a person. */
export type Findable = Pick<ListedPerson, 'personId' | 'roles' | 'gender' | 'waves'> & {
	status: Pick<ListedPerson['status'], 'status'>;
};

/** The filters in the order in which they are offered. */
export const PEOPLE_TRAITS: readonly PeopleTrait[] = ['statuses', 'genders', 'roles', 'waves'];

/** What a search of the list finds. */
export interface FoundPeople {
	/** Ids of the people found. */
	shown: ReadonlySet<string>;
	/**
	 * By filter and choice: how many people that choice would leave if it alone were made in its filter while the others
	 * stay. A choice that leaves nobody is not there.
	 */
	counts: Record<PeopleTrait, ReadonlyMap<string, number>>;
}

/** Searches the list. `named` are the ids of those with the name that is searched for; null without one. */
export function searchPeople(
	people: readonly Findable[],
	filters: PeopleFilters,
	named: ReadonlySet<string> | null
): FoundPeople {
	const shown = new Set<string>();
	const counts = { roles: new Map(), genders: new Map(), statuses: new Map(), waves: new Map() };
	for (const person of people) {
		if (named !== null && !named.has(person.personId)) continue;
		const [failed, ...others] = PEOPLE_TRAITS.filter((trait) => !passes(person, trait, filters[trait]));
		if (failed === undefined) shown.add(person.personId);
		if (others.length > 0) continue;
		for (const trait of failed === undefined ? PEOPLE_TRAITS : [failed]) add(counts[trait], person, trait);
	}
	return { shown, counts };
}

function passes(person: Findable, trait: PeopleTrait, chosen: readonly string[]): boolean {
	return chosen.length === 0 || VALUES[trait](person).some((value) => chosen.includes(value));
}

function add(counts: Map<string, number>, person: Findable, trait: PeopleTrait): void {
	for (const value of VALUES[trait](person)) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** What a person has of each filter. */
const VALUES: Record<PeopleTrait, (person: Findable) => readonly string[]> = {
	roles: ({ roles }) => roles,
	genders: ({ gender }) => [gender],
	statuses: ({ status }) => [status.status],
	waves: ({ waves }) => waves
};
