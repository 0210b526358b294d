import { expect, test } from 'vitest';
import { isFiltered, NO_FILTERS, type Filters } from '#lib/stats/filters.ts';
import { activeChoices, toggled, usedFilters } from './choices.ts';

const filters: Filters = {
	...NO_FILTERS,
	from: '2020-08',
	roles: ['journalist', 'activist'],
	kinds: ['arrests'],
	name: 'ales'
};

test('everything chosen is one choice, a period too', () => {
	const found = activeChoices(filters).map((choice) => ('value' in choice ? choice.value : choice.filter));
	expect(found).toEqual(['name', 'period', 'arrests', 'journalist', 'activist']);
	expect(activeChoices(NO_FILTERS)).toEqual([]);
});

test('choices taken back one by one leave nothing chosen', () => {
	let left = filters;
	for (let steps = 0; isFiltered(left); steps++) {
		expect(steps).toBeLessThan(5);
		left = activeChoices(left)[0]?.without ?? left;
	}
	expect(left).toEqual(NO_FILTERS);
});

test('a choice made twice is taken back', () =>
	expect(toggled(toggled(filters, 'genders', 'f'), 'genders', 'f')).toEqual(filters));

test('what can be loosened is a filter with all its choices', () => {
	const roles = usedFilters(filters).find(({ choices }) => choices.some(({ filter }) => filter === 'roles'));
	expect(roles?.choices).toHaveLength(2);
	expect(roles?.without).toEqual({ ...filters, roles: [] });
	expect(usedFilters(filters)).toHaveLength(4);
});
