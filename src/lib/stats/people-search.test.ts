import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilters } from '../../../tests/charts/any-filters.ts';
import { realTables, words } from '../../../tests/charts/real.ts';
import { countsFor } from './filter-counts.ts';
import { filterTables } from './filter-tables.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { peopleByLetter } from './people-list.ts';
import { PEOPLE_TRAITS, searchPeople } from './people-search.ts';

const all = peopleByLetter(realTables, words).flatMap(({ people }) => people);

/** Some of the people, as though a name had been searched for. */
const named = new Set(all.filter((_, i) => i % 3 > 0).map(({ personId }) => personId));

const anyPeopleFilters: fc.Arbitrary<Filters> = anyFilters.map((filters) => ({
	...filters,
	from: null,
	to: null,
	kinds: []
}));

describe('a search of the list', () => {
	it('finds everyone where nothing is chosen', () =>
		expect(searchPeople(all, NO_FILTERS, null).shown.size).toBe(all.length));

	it('finds and counts what the filters of the figures find and count', () =>
		fc.assert(
			fc.property(anyPeopleFilters, (filters) => {
				const hasName = (personId: string): boolean => filters.name === '' || named.has(personId);
				const { shown, counts } = searchPeople(all, filters, filters.name === '' ? null : named);
				const left = filterTables(realTables, filters, hasName).ofPeople.people;
				expect([...shown].toSorted()).toEqual(left.map(({ personId }) => personId).toSorted());
				const expected = countsFor(realTables, filters, hasName);
				for (const trait of PEOPLE_TRAITS)
					for (const [choice, count] of expected[trait]) expect(counts[trait].get(choice) ?? 0).toBe(count);
			})
		));
});
