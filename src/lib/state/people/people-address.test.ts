import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilters, realKnown } from '../../../../tests/charts/any-filters.ts';
import { NO_FILTERS } from '#lib/stats/filters.ts';
import { PEOPLE_SORTS } from '#lib/stats/people-sort.ts';
import { peopleFromAddress, peopleToAddress, type ReadPeopleQuery } from './people-address.ts';
import { WHOLE_LIST } from './people-query.ts';

const { waves } = realKnown;
const read = (search: string, hash = ''): ReadPeopleQuery => peopleFromAddress(search, hash, waves);

const anyQuery = fc.record({
	filters: anyFilters.map((filters) => ({ ...filters, from: null, to: null, kinds: [] })),
	sort: fc.constantFrom(...PEOPLE_SORTS)
});

describe('the address of the list', () => {
	it('is empty for the whole list', () =>
		expect(peopleToAddress(WHOLE_LIST, waves)).toEqual({ search: '', hash: '' }));

	it('comes back as it was', () =>
		fc.assert(
			fc.property(anyQuery, (query) => {
				const { search, hash } = peopleToAddress(query, waves);
				expect(read(search, hash)).toEqual({ query, repaired: false });
			})
		));

	it('has the order last', () =>
		expect(
			peopleToAddress({ filters: { ...NO_FILTERS, roles: ['journalist'] }, sort: 'held' }, waves).search
		).toBe('?role=journalist&sort=held'));

	it.each(['?sort=age', '?sort=', '?from=2020-08', '?kind=arrests', '?role=king'])(
		'%s is repaired to the whole list',
		(search) => expect(read(search)).toEqual({ query: WHOLE_LIST, repaired: true })
	);

	it('keeps one order of two', () =>
		expect(read('?sort=held&sort=x')).toEqual({ query: { ...WHOLE_LIST, sort: 'held' }, repaired: true }));

	it('takes any text', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
				const { query } = read(search, hash);
				const again = peopleToAddress(query, waves);
				expect(read(again.search, again.hash)).toEqual({ query, repaired: false });
			})
		));
});
