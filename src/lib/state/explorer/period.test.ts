import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOfYear, nearerEnd, periodOf, spanOf, withEndAt, withMonth } from './period.ts';

const months = ['2020-11', '2020-12', '2021-01', '2021-02', '2021-03'];
const reach = { first: '2020-11', last: '2021-03' };
const place = fc.integer({ min: -3, max: months.length + 3 });
const span = fc
	.tuple(fc.nat(months.length - 1), fc.nat(months.length - 1))
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('a period on the strip', () => {
	test('comes back as it went', () =>
		fc.assert(
			fc.property(span, (one) => {
				expect(spanOf(periodOf(one, months), months)).toEqual(one);
			})
		));

	test('of all months is no choice', () =>
		expect(periodOf({ from: 0, to: 4 }, months)).toEqual({ from: null, to: null }));

	test('stays within the months and in order, wherever an end is moved', () =>
		fc.assert(
			fc.property(span, place, fc.constantFrom('from', 'to'), (one, to, end) => {
				const moved = withEndAt(one, end, to, months.length);
				expect(moved.from).toBeGreaterThanOrEqual(0);
				expect(moved.from).toBeLessThanOrEqual(moved.to);
				expect(moved.to).toBeLessThan(months.length);
			})
		));

	test.each([
		[0, 'from'],
		[2, 'from'],
		[3, 'to'],
		[4, 'to']
	])('place %i is nearer to the %s', (at, end) => expect(nearerEnd({ from: 1, to: 4 }, at)).toBe(end));
});

describe('a period in two fields', () => {
	test('a year means its first or last month, within the data', () => {
		expect(monthOfYear('from', '2021', reach)).toBe('2021-01');
		expect(monthOfYear('to', '2020', reach)).toBe('2020-12');
		expect(monthOfYear('from', '2020', reach)).toBe('2020-11');
		expect(monthOfYear('to', '2021', reach)).toBe('2021-03');
		expect(monthOfYear('to', '', reach)).toBeNull();
	});

	test('the other end comes along', () => {
		const period = { from: '2020-12', to: '2021-01' };
		expect(withMonth(period, 'from', '2021-03')).toEqual({ from: '2021-03', to: '2021-03' });
		expect(withMonth(period, 'to', '2020-11')).toEqual({ from: '2020-11', to: '2020-11' });
		expect(withMonth(period, 'from', null)).toEqual({ from: null, to: '2021-01' });
		expect(withMonth(period, 'to', '2021-02')).toEqual({ from: '2020-12', to: '2021-02' });
	});
});
