import { NO_FILTERS, type Filters } from '#lib/stats/filters.ts';
import type { PeopleSort } from '#lib/stats/people-sort.ts';

/** What a reader asks of the list of people; period and kind of event stay unchosen, since the list has no events. */
export interface PeopleQuery {
	filters: Filters;
	sort: PeopleSort;
}

/** The whole list, as the build writes it. */
export const WHOLE_LIST: PeopleQuery = { filters: NO_FILTERS, sort: 'name' };
