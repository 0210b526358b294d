import { describe, expect, it } from 'vitest';
import type { IndicatorValue } from '#lib/data/tables.ts';
import { realTables } from '../../../tests/charts/real.ts';
import { lastOfEachYear, onCommonDates, valuesOf } from './counts-by-year.ts';
import { diedByEndOf } from './deaths-in-custody.ts';

const value = (periodEnd: string | null, value: number, asOf: string | null = null): IndicatorValue => ({
	...(realTables.indicators[0] as IndicatorValue),
	indicatorId: 'series',
	periodEnd,
	asOf,
	value
});

describe('valuesOf', () => {
	it('orders one series by the end of its periods and leaves out what has no date', () => {
		const rows = [value('2023-01-31', 2), value(null, 9), value('2022', 1), value(null, 3, '2024-05')];
		expect(valuesOf(rows, 'series').map((row) => row.value)).toEqual([1, 2, 3]);
		expect(valuesOf(rows, 'another series')).toEqual([]);
	});

	it('goes by the period and not by the day of publication', () => {
		expect(valuesOf([value('2022-12-31', 637, '2024-12-31')], 'series')[0]?.end).toBe('2022-12-31');
	});
});

it('lastOfEachYear keeps the newest value of a year', () => {
	const rows = valuesOf([value('2023-01-31', 1), value('2023-08-31', 2), value('2024-02-29', 3)], 'series');
	expect([...lastOfEachYear(rows)].map(([year, row]) => [year, row.value])).toEqual([
		[2023, 2],
		[2024, 3]
	]);
});

it('onCommonDates keeps only dates that every series has', () => {
	const a = valuesOf([value('2023-08-31', 1), value('2023-12-31', 2)], 'series');
	const b = valuesOf([value('2023-08-31', 3), value('2024-01-31', 4)], 'series');
	expect(onCommonDates([a, b]).map((rows) => rows.map((row) => row.value))).toEqual([[1], [3]]);
});

describe('diedByEndOf', () => {
	it('agrees with every published running total of a year’s end', () => {
		const published = lastOfEachYear(valuesOf(realTables.indicators, 'political-prisoners-died-in-custody'));
		for (const [year, total] of published)
			expect(diedByEndOf(year, realTables.deaths)).toHaveLength(total.value);
	});
});
