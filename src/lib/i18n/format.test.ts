import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';
import { termInWords } from './terms.ts';
import { createWords } from './words.ts';

const format = createFormat('en');

describe('dates keep the precision of their source', () => {
	it.each([
		['2025-12-13', '13 December 2025', '13 Dec 2025', '13 Dec'],
		['2020-08-09', '9 August 2020', '9 Aug 2020', '9 Aug'],
		['2025-12', 'December 2025', 'Dec 2025', 'Dec'],
		['2021', '2021', '2021', '2021']
	])('%s', (date, long, short, noYear) => {
		expect(format.date(date)).toBe(long);
		expect(format.shortDate(date)).toBe(short);
		expect(format.dayAndMonth(date)).toBe(noYear);
	});

	it('joins the ends of a range, each at its own precision', () => {
		expect(format.dateRange('2020-05', '2026-03-19')).toBe('May 2020 – 19 March 2026');
	});

	it('refuses a month that does not exist', () => {
		expect(() => format.month(12)).toThrow('no month 12');
	});
});

describe('numbers', () => {
	it.each([
		[0, '0'],
		[999, '999'],
		[1131, '1,131'],
		[33000, '33,000'],
		[1234567, '1,234,567'],
		[2.5, '2.5'],
		[0.667, '0.667'],
		[-52, '−52'],
		[1e15, '1,000,000,000,000,000']
	])('%s', (value, words) => expect(format.number(value)).toBe(words));

	it('rounds shares to whole per cent', () => expect(format.percent(0.2446)).toBe('24%'));
});

describe('lists', () => {
	it.each([
		[[], ''],
		[['A'], 'A'],
		[['A', 'B'], 'A and B'],
		[['A', 'B', 'C'], 'A, B and C']
	])('%j', (items, words) => expect(format.list(items)).toBe(words));
});

describe('terms', () => {
	it.each([
		[11, '11 years'],
		[1, '1 year'],
		[2.5, '2 years 6 months'],
		[1.25, '1 year 3 months'],
		[0.667, '8 months'],
		[0.5, '6 months'],
		[0.0833, '1 month']
	])('%s years', (years, words) => expect(termInWords(years, createWords('en'))).toBe(words));
});
