import type { ListedPerson } from './people-list.ts';

/** The orders that the list of people can have; the first is its own, by family name. */
export const PEOPLE_SORTS = ['name', 'arrest', 'sentence', 'held'] as const;

/** One order of the list. */
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** What an order looks at. */
export type Sortable = Pick<ListedPerson, 'arrest' | 'sentence' | 'daysHeld'>;

/** People in an order, and apart from them those of whom what it goes by is not known, as they were. */
export interface SortedPeople<Listed> {
	known: Listed[];
	unknown: Listed[];
}

/**
 * Brings people into an order: the earliest arrest first, the longest sentence first (death before any), the longest time
 * held first. Equal ones stay as they were, by name if they came so.
 */
export function sortPeople<Listed extends Sortable>(
	people: readonly Listed[],
	sort: Exclude<PeopleSort, 'name'>
): SortedPeople<Listed> {
	const ranked = people.map((person) => ({ person, rank: RANKS[sort](person) }));
	const isKnown = ranked.filter(({ rank }) => rank !== null);
	return {
		known: isKnown.toSorted((a, b) => Number(a.rank) - Number(b.rank)).map(({ person }) => person),
		unknown: ranked.filter(({ rank }) => rank === null).map(({ person }) => person)
	};
}

/** Small ranks come first. */
const RANKS: Record<Exclude<PeopleSort, 'name'>, (person: Sortable) => number | null> = {
	// The first day that a date can mean: 2020 → 20200101.
	arrest: ({ arrest }) => (arrest === null ? null : Number(arrest.date.replaceAll('-', '').padEnd(8, '01'))),
	sentence: ({ sentence }) => {
		if (sentence?.kind === 'death') return -Number.MAX_VALUE;
		return typeof sentence?.years === 'number' ? -sentence.years : null;
	},
	held: ({ daysHeld }) => (daysHeld === null ? null : -daysHeld)
};
