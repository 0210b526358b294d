import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../tests/charts/real.ts';
import { peopleByLetter } from './people-list.ts';
import { PEOPLE_SORTS, sortPeople, type Sortable } from './people-sort.ts';

const all = peopleByLetter(realTables, words).flatMap(({ people }) => people);

const arrested = (date: string): Sortable => ({
	arrest: { date, manner: 'arrest' },
	sentence: null,
	daysHeld: null
});

describe('an order of the list', () => {
	it.each(PEOPLE_SORTS.filter((sort) => sort !== 'name'))('by %s keeps everyone', (sort) => {
		const { known, unknown } = sortPeople(all, sort);
		expect([...known, ...unknown].map(({ personId }) => personId).toSorted()).toEqual(
			all.map(({ personId }) => personId).toSorted()
		);
	});

	it('takes a month or a year by its first day', () => {
		const dates = ['2021-02-01', '2021', '2020-12-31', '2021-01'];
		expect(sortPeople(dates.map(arrested), 'arrest').known.map(({ arrest }) => arrest?.date)).toEqual([
			'2020-12-31',
			'2021',
			'2021-01',
			'2021-02-01'
		]);
	});

	it('has the longest first, and those apart of whom nothing is known', () => {
		const { known, unknown } = sortPeople(all, 'sentence');
		const years = known.flatMap(({ sentence }) => sentence?.years ?? []);
		expect(years).toEqual(years.toSorted((a, b) => b - a));
		expect(unknown.every(({ sentence }) => (sentence?.years ?? null) === null)).toBe(true);
		const held = sortPeople(all, 'held').known.map(({ daysHeld }) => Number(daysHeld));
		expect(held).toEqual(held.toSorted((a, b) => b - a));
	});
});
