import { CODES } from '#lib/data/codes.ts';
import { EVENT_KINDS, STATUS_NAMES, type Filters } from '#lib/stats/filters.ts';
import { foldLatin, inOrder, readList, readName, readPeriod, SEPARATOR } from './filter-values.ts';

/** The parts of an address that hold filters, each empty or with its sign: `?role=journalist`, `#name=kalesnikava`. */
export interface FilterAddress {
	search: string;
	/**
	 * The name stands in the fragment, because browsers keep that to themselves, while the query reaches the logs of
	 * servers and would say there whom a reader looks for.
	 */
	hash: string;
}

/** What the data know: ids of waves in order of date, first and last month of the data, `YYYY-MM`. */
export interface KnownValues {
	waves: readonly string[];
	first: string;
	last: string;
}

/** Filters out of an address, and whether anything of ours in it had to be dropped or changed. */
export interface ReadFilters {
	filters: Filters;
	repaired: boolean;
}

/**
 * The filters as an address: only what is chosen, one order of keys and of values, so that equal choices have equal
 * addresses. `knownWaves` gives the order of the waves; without it they stay in the order in which they were chosen.
 */
export function filtersToAddress(
	filters: Filters,
	knownWaves: readonly string[] = filters.waves
): FilterAddress {
	const query = [
		keyed('from', filters.from === null ? [] : [filters.from]),
		keyed('to', filters.to === null ? [] : [filters.to]),
		keyed('role', inOrder(CODES.role, filters.roles)),
		keyed('gender', inOrder(CODES.gender, filters.genders)),
		keyed('kind', inOrder(EVENT_KINDS, filters.kinds)),
		keyed('wave', inOrder(knownWaves, filters.waves)),
		keyed('status', inOrder(STATUS_NAMES, filters.statuses))
	].flat();
	const name = foldLatin(filters.name);
	return {
		search: query.length === 0 ? '' : `?${query.join('&')}`,
		hash: name === '' ? '' : `#name=${name}`
	};
}

/**
 * Reads the filters from the query and the fragment of an address, with or without their signs. Whatever stands there
 * gives valid filters; keys that are not ours are none of our business.
 */
export function filtersFromAddress(search: string, hash: string, known: KnownValues): ReadFilters {
	const query = new URLSearchParams(search);
	const period = readPeriod(query.getAll('from'), query.getAll('to'), known);
	const lists = {
		roles: readList(query.getAll('role'), CODES.role),
		genders: readList(query.getAll('gender'), CODES.gender),
		kinds: readList(query.getAll('kind'), EVENT_KINDS),
		waves: readList(query.getAll('wave'), known.waves),
		statuses: readList(query.getAll('status'), STATUS_NAMES)
	};
	const name = readName(new URLSearchParams(hash.replace(/^#/, '')).getAll('name'));
	return {
		filters: {
			...period.value,
			roles: lists.roles.value,
			genders: lists.genders.value,
			kinds: lists.kinds.value,
			waves: lists.waves.value,
			statuses: lists.statuses.value,
			name: name.value
		},
		repaired: [period, name, ...Object.values(lists)].some(({ isRepaired }) => isRepaired)
	};
}

const keyed = (key: string, values: readonly string[]): string[] =>
	values.length === 0 ? [] : [`${key}=${values.join(SEPARATOR)}`];
