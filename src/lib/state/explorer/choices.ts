import type { Filters } from '#lib/stats/filters.ts';

/** The filters that hold lists of choices. */
export type ListFilter = 'roles' | 'genders' | 'kinds' | 'waves' | 'statuses';

/** One thing that the reader has chosen, and the filters as they would be without it. */
export type ActiveChoice = { without: Filters } & (
	{ filter: 'period' | 'name' } | { filter: ListFilter; value: string }
);

const LISTS: readonly ListFilter[] = ['kinds', 'roles', 'genders', 'statuses', 'waves'];

/** Everything that is chosen, in the order in which the filters are offered. */
export const activeChoices = (filters: Filters): ActiveChoice[] => [
	...(filters.name === '' ? [] : [{ filter: 'name' as const, without: { ...filters, name: '' } }]),
	...(filters.from === null && filters.to === null
		? []
		: [{ filter: 'period' as const, without: { ...filters, from: null, to: null } }]),
	...LISTS.flatMap((filter) =>
		filters[filter].map((value) => ({ filter, value, without: toggled(filters, filter, value) }))
	)
];

/** The filters with a choice made, or taken back where it was made before. */
export function toggled(filters: Filters, filter: ListFilter, value: string): Filters {
	const chosen: readonly string[] = filters[filter];
	const list = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
	return { ...filters, [filter]: list };
}

/** One whole filter that is in use, with all choices made in it, and the filters without it: what could be loosened. */
export interface UsedFilter {
	choices: readonly ActiveChoice[];
	without: Filters;
}

/** The filters in use, each as a whole. */
export function usedFilters(filters: Filters): UsedFilter[] {
	const active = activeChoices(filters);
	const names = [...new Set(active.map(({ filter }) => filter))];
	return names.map((name) => {
		const choices = active.filter(({ filter }) => filter === name);
		const isList = name !== 'period' && name !== 'name';
		return { choices, without: isList ? { ...filters, [name]: [] } : (choices[0]?.without ?? filters) };
	});
}
