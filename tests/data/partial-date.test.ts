import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	compareDates,
	firstDay,
	lastDay,
	monthOf,
	parsePartialDate,
	precisionOf,
	toUtc,
	yearOf
} from '#lib/data/partial-date.ts';

const digits = (length: number): fc.Arbitrary<string> =>
	fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** The calendar of the engine, as the judge: a day is real when it comes back unchanged. */
function isRealDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

const realDay = fc
	.integer({ min: Date.UTC(1, 0, 1) / 864e5, max: Date.UTC(2400, 0, 1) / 864e5 })
	.map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
const realDate = fc.tuple(realDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('parsePartialDate', () => {
	it('accepts every real date', () => {
		fc.assert(
			fc.property(realDate, (date) => {
				expect(parsePartialDate(date)).toEqual({ ok: true, value: date });
			})
		);
	});

	it('accepts nothing but real dates', () => {
		const shaped = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));
		fc.assert(
			fc.property(shaped, (day) => {
				const isAfterYear0 = !day.startsWith('0000');
				expect(parsePartialDate(day).ok).toBe(isAfterYear0 && isRealDay(day));
				expect(parsePartialDate(day.slice(0, 7)).ok).toBe(isAfterYear0 && isRealDay(`${day.slice(0, 7)}-01`));
				expect(parsePartialDate(day.slice(0, 4)).ok).toBe(isAfterYear0);
			}),
			{ numRuns: 2000 }
		);
		fc.assert(
			fc.property(fc.string(), (text) => {
				if (parsePartialDate(text).ok) expect(text).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
			})
		);
	});

	it.each([
		['2021-02-29', 'is not a day of the calendar'],
		['2021-00', 'is not a month of the calendar'],
		['0000', 'is not a year of the calendar'],
		['2021-1-1', 'is not a date'],
		['2021-02-28\n', 'is not a date']
	])('says why %j is refused', (cell, reason) => {
		expect(parsePartialDate(cell)).toEqual({ ok: false, reason });
	});
});

describe('what a date can mean', () => {
	it.each([
		['2020', 'year', '2020-01-01', '2020-12-31', null],
		['2020-02', 'month', '2020-02-01', '2020-02-29', '2020-02'],
		['2021-02', 'month', '2021-02-01', '2021-02-28', '2021-02'],
		['2020-09', 'month', '2020-09-01', '2020-09-30', '2020-09'],
		['2020-09-07', 'day', '2020-09-07', '2020-09-07', '2020-09']
	])('%s', (date, precision, first, last, month) => {
		expect([precisionOf(date), firstDay(date), lastDay(date), monthOf(date)]).toEqual([
			precision,
			first,
			last,
			month
		]);
	});

	it('lies between a real first and a real last day of the same year', () => {
		fc.assert(
			fc.property(realDate, (date) => {
				const [first, last] = [firstDay(date), lastDay(date)];
				expect(isRealDay(first) && isRealDay(last) && first <= last).toBe(true);
				expect([yearOf(first), yearOf(last)]).toEqual([yearOf(date), yearOf(date)]);
			})
		);
	});

	it('sorts by first day, the more precise first', () => {
		const sorted = ['2019-12', '2020-01-01', '2020-01', '2020', '2020-01-02', '2020-02'];
		expect(sorted.toReversed().sort(compareDates)).toEqual(sorted);
		fc.assert(fc.property(realDate, realDate, (a, b) => compareDates(a, b) + compareDates(b, a) === 0));
	});

	it('is midnight UTC in every zone', () => {
		expect(toUtc('2020-08-09').toISOString()).toBe('2020-08-09T00:00:00.000Z');
	});
});
