import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LIFE_GROUPS, LIFE_SORTS } from '#lib/charts/lifelines/options.ts';
import {
	choiceFromQuery,
	lifelinesOptions,
	pageBeside,
	shownRows,
	UNORDERED,
	withChoice
} from './lifelines-choice.ts';

const anyChoice = fc.record({
	sort: fc.constantFrom(...LIFE_SORTS),
	group: fc.constantFrom(null, ...LIFE_GROUPS),
	page: fc.integer({ min: 1, max: 99_999 })
});

describe('the order of life lines in the address', () => {
	it('comes back as it was, whatever else stands there', () =>
		fc.assert(
			fc.property(anyChoice, fc.webQueryParameters(), (choice, query) => {
				const written = withChoice(query === '' ? '' : `?${query}`, choice);
				expect(choiceFromQuery(written)).toEqual({ choice, isRepaired: false });
				expect(written).toMatch(/^(\?.+)?$/);
			})
		));

	it('leaves out what is as the build draws it, and leaves the rest as it is written', () => {
		expect(withChoice('?sort=name&group=role&page=3', UNORDERED)).toBe('');
		expect(withChoice('?role=lawyer&sort=name&x=%7e', { ...UNORDERED, sort: 'held' })).toBe(
			'?role=lawyer&x=%7e&sort=held'
		);
	});

	test.each(['?sort=x', '?group=sort', '?page=0', '?page=-1', '?page=1e3', '?sort=name&sort=held', '?sort='])(
		'%s is repaired',
		(search) => expect(choiceFromQuery(search).isRepaired).toBe(true)
	);

	test.each(['', '?role=lawyer', '?x=sort'])('%s holds none', (search) =>
		expect(choiceFromQuery(search)).toEqual({ choice: UNORDERED, isRepaired: false })
	);
});

describe('the rows that are shown', () => {
	it('are all of them as long as nobody has ordered a list of usual length', () => {
		expect(lifelinesOptions(UNORDERED, 167)).toBeUndefined();
		expect(shownRows(UNORDERED, 167)).toBeNull();
		expect(shownRows({ ...UNORDERED, sort: 'name' }, 30)).toBeNull();
		expect(lifelinesOptions(UNORDERED, 10_000)).toMatchObject({ page: { from: 0, count: 50 } });
	});

	it('end with the last row, also where filters have left fewer', () => {
		const choice = { ...UNORDERED, sort: 'held', page: 4 } as const;
		expect(shownRows(choice, 167)).toEqual({ from: 150, to: 167, rows: 167 });
		expect(shownRows(choice, 60)).toEqual({ from: 50, to: 60, rows: 60 });
		expect(pageBeside({ from: 50, to: 60, rows: 60 }, -1)).toBe(1);
	});
});
