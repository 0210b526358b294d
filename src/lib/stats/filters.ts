import type { Gender, Role } from '#lib/data/codes.ts';
import type { StatusName } from './status.ts';

/** The kinds of events, in the order of a case; the tables with these names hold them. */
export const EVENT_KINDS = ['arrests', 'sentences', 'releases'] as const;

/** One kind of event. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** The statuses, in the order in which they are offered. */
export const STATUS_NAMES: readonly StatusName[] = ['freed', 'last-reported-held', 'died', 'unknown'];

/**
 * What a reader has chosen to see. Within one filter the choices are alternatives, and none chosen means all; different
 * filters hold at once.
 */
export interface Filters {
	/** First month, `YYYY-MM`; null is as far as the data reach. */
	from: string | null;
	/** Last month, `YYYY-MM`, itself included, never before `from`; null is as far as the data reach. */
	to: string | null;
	roles: readonly Role[];
	genders: readonly Gender[];
	kinds: readonly EventKind[];
	/** Ids of waves. */
	waves: readonly string[];
	statuses: readonly StatusName[];
	/** Folded search words: Latin letters and digits, words joined by `-`; empty for none. */
	name: string;
}

/** Everything. */
export const NO_FILTERS: Filters = {
	from: null,
	to: null,
	roles: [],
	genders: [],
	kinds: [],
	waves: [],
	statuses: [],
	name: ''
};

/** Whether anything is chosen. */
export const isFiltered = (filters: Filters): boolean =>
	choosesEvents(filters) ||
	filters.name !== '' ||
	[filters.roles, filters.genders, filters.waves, filters.statuses].some((chosen) => chosen.length > 0);

/** Whether events are chosen, by period or kind, and not only people. */
export const choosesEvents = ({ from, to, kinds }: Filters): boolean =>
	from !== null || to !== null || kinds.length > 0;
