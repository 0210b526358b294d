import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filtersFromAddress } from '#lib/state/filter-address.ts';
import { NO_FILTERS } from '#lib/stats/filters.ts';
import { anyFilters, realKnown } from '../../../../tests/charts/any-filters.ts';
import { realTables } from '../../../../tests/charts/real.ts';
import { holdsFilters, knownValues, withFilters } from './address-text.ts';

const known = knownValues(realTables);
const end = (address: string): { search: string; hash: string } => {
	const { search, hash } = new URL(address, 'https://example.org/');
	return { search, hash };
};

test('what others keep in the address stays, letter by letter', () => {
	const now = end('?zoom=2020-08~2020-12&role=lawyer&x=%7e#timeline');
	const filters = { ...NO_FILTERS, roles: ['journalist'] as const };
	expect(withFilters(now, filters, known.waves)).toBe('?role=journalist&zoom=2020-08~2020-12&x=%7e#timeline');
	expect(withFilters(now, { ...filters, name: 'ales' }, known.waves)).toMatch(/#name=ales$/);
	expect(withFilters(end('?role=lawyer#name=ales'), NO_FILTERS, known.waves)).toBe('');
});

test.each([
	['', false],
	['?zoom=2020~2021#timeline', false],
	['?x=role', false],
	['?role', true],
	['?%72ole=x', true],
	['#name=', true],
	['?%E0%A4=1#%', false]
])('whether %s holds filters: %s', (address, holds) => expect(holdsFilters(end(address))).toBe(holds));

test('filters that are written into any address are read from it', () =>
	fc.assert(
		fc.property(anyFilters, fc.webQueryParameters(), (filters, query) => {
			const written = end(withFilters(end(`?${query}`), filters, known.waves));
			expect(filtersFromAddress(written.search, written.hash, realKnown).filters).toEqual(filters);
		})
	));
