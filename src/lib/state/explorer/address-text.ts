import { filtersToAddress, type KnownValues } from '#lib/state/filter-address.ts';
import type { Tables } from '#lib/data/tables.ts';
import { eventsByMonth } from '#lib/stats/events-by-month.ts';
import type { Filters } from '#lib/stats/filters.ts';
import { wavesByDate } from '#lib/stats/wave-list.ts';

/** The part of an address after the path: `?role=journalist`, `#name=kalesnikava`. */
export type AddressEnd = Pick<URL, 'search' | 'hash'>;

/** The end of an address that has nothing after its path. */
export const NO_END: AddressEnd = { search: '', hash: '' };

const KEYS = ['from', 'to', 'role', 'gender', 'kind', 'wave', 'status'];

/** Whether anything of ours stands in an address, right or wrong. */
export const holdsFilters = ({ search, hash }: AddressEnd): boolean =>
	partsOf(search).some((part) => KEYS.includes(keyOf(part))) || holdsName(hash);

/** Whether a fragment holds search words, and is not the name of a place on the page. */
export const holdsName = (hash: string): boolean => partsOf(hash).some((part) => keyOf(part) === 'name');

/**
 * The end of an address for filters. What others keep in the query stays as it is written, behind ours; the fragment keeps
 * the name of a place on the page as long as no search words need it.
 */
export function withFilters(now: AddressEnd, filters: Filters, waves: readonly string[]): string {
	const { search, hash } = filtersToAddress(filters, waves);
	const others = partsOf(now.search).filter((part) => !KEYS.includes(keyOf(part)));
	const query = [...partsOf(search), ...others].join('&');
	const place = hash === '' && !holdsName(now.hash) ? now.hash : hash;
	return `${query === '' ? '' : `?${query}`}${place}`;
}

/** What addresses can name in these tables. */
export function knownValues(tables: Tables): KnownValues {
	const months = eventsByMonth(tables);
	return {
		waves: wavesByDate(tables.waves).map(({ waveId }) => waveId),
		first: months[0]?.month ?? '',
		last: months.at(-1)?.month ?? ''
	};
}

const partsOf = (text: string): string[] => text.slice(1).split('&').filter(Boolean);

/** The key as a browser reads it, whatever escapes it is written with. */
const keyOf = (part: string): string => [...new URLSearchParams(part).keys()][0] ?? '';
