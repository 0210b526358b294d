import { describe, expect, it } from 'vitest';
import { words } from '../../../../tests/charts/real.ts';
import type { TableCell } from '#lib/charts/model.ts';
import { nextChoice, type SortChoice } from './sort-choice.ts';
import { sortRows } from './sort-rows.ts';

const cell = (value: TableCell['value']): TableCell => ({ value, text: String(value ?? '–') });

const sorted = (
	values: TableCell['value'][],
	direction: SortChoice['direction'],
	isNumeric = false
): TableCell['value'][] =>
	sortRows(
		values.map((value, i) => ({ id: String(i), cells: [cell(value)] })),
		{ column: 0, direction },
		isNumeric,
		words.format.compare
	).map(({ cells }) => cells[0]?.value ?? null);

describe('rows are sorted', () => {
	it('by number', () => expect(sorted([10, null, 9, 100], 'ascending')).toEqual([9, 10, 100, null]));
	it('with what is not known last in either direction', () =>
		expect(sorted([10, null, 9], 'descending')).toEqual([10, 9, null]));
	it('by date, the more precise first', () =>
		expect(sorted(['2021', '2020-12', '2021-01-01', '2020'], 'ascending')).toEqual([
			'2020',
			'2020-12',
			'2021-01-01',
			'2021'
		]));
	it('by words as the language orders them', () =>
		expect(sorted(['Žyc', 'Zuk', 'Łoś', 'Lis'], 'ascending')).toEqual(['Lis', 'Łoś', 'Zuk', 'Žyc']));
	it('by the number of sources', () =>
		expect(sorted(['b;a;c', 'd', 'e;f'], 'descending', true)).toEqual(['b;a;c', 'e;f', 'd']));
});

describe('a press on a header', () => {
	it('goes up, down, and back to the order of the figure', () => {
		const up = nextChoice(null, 2);
		const down = nextChoice(up, 2);
		expect([up?.direction, down?.direction, nextChoice(down, 2)]).toEqual(['ascending', 'descending', null]);
		expect(nextChoice(down, 1)).toEqual({ column: 1, direction: 'ascending' });
	});
});
