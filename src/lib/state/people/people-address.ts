import { filtersFromAddress, filtersToAddress, type FilterAddress } from '#lib/state/filter-address.ts';
import { choosesEvents, NO_FILTERS } from '#lib/stats/filters.ts';
import { PEOPLE_SORTS } from '#lib/stats/people-sort.ts';
import { WHOLE_LIST, type PeopleQuery } from './people-query.ts';

/** Key of the order; its value is one of `PEOPLE_SORTS`, and the order by name has none. */
const SORT = 'sort';

/** A query out of an address, and whether anything of ours in it had to be dropped or changed. */
export interface ReadPeopleQuery {
	query: PeopleQuery;
	repaired: boolean;
}

/** A query as an address: only what differs from the whole list. `waves` are the ids of all waves, in their order. */
export function peopleToAddress({ filters, sort }: PeopleQuery, waves: readonly string[]): FilterAddress {
	const { search, hash } = filtersToAddress(filters, waves);
	if (sort === WHOLE_LIST.sort) return { search, hash };
	return { search: `${search === '' ? '?' : `${search}&`}${SORT}=${sort}`, hash };
}

/** Reads a query from an address. What asks for events is dropped: the list has none to choose from. */
export function peopleFromAddress(search: string, hash: string, waves: readonly string[]): ReadPeopleQuery {
	const { filters, repaired } = filtersFromAddress(search, hash, { waves, ...ANY_MONTH });
	const sort = readSort(new URLSearchParams(search).getAll(SORT));
	const { from, to, kinds } = NO_FILTERS;
	return {
		query: { filters: { ...filters, from, to, kinds }, sort: sort.value },
		repaired: repaired || sort.isRepaired || choosesEvents(filters)
	};
}

const ANY_MONTH = { first: '0000-01', last: '9999-12' };

function readSort(texts: readonly string[]): { value: PeopleQuery['sort']; isRepaired: boolean } {
	const value = PEOPLE_SORTS.find((sort) => texts.includes(sort));
	return {
		value: value ?? WHOLE_LIST.sort,
		isRepaired: texts.length > 1 || (texts.length > 0 && value === undefined)
	};
}
