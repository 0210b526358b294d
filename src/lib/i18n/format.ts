import { firstDay, precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import { createCompare, type Compare } from './collate.ts';
import { rowOf, type LanguageTag } from './languages.ts';
import type { DatePatterns, Locale } from './locale.ts';

/** Dates, numbers, lists and order in one language. */
export interface Format {
	/** At the precision of the date: `13 December 2025`, `December 2025`, `2025`. */
	date(date: PartialDate): string;
	/** The same, short, for labels: `13 Dec 2025`, `Dec 2025`, `2025`. */
	shortDate(date: PartialDate): string;
	/** Without the year: `13 Dec`, `Dec`; a year stays a year. */
	dayAndMonth(date: PartialDate): string;
	/** `May 2020 – March 2026`, `13–15 December 2025`; both ends at their own precision. */
	dateRange(from: PartialDate, to: PartialDate): string;
	/** Month standing alone, 0 is January. */
	month(index: number): string;
	/** Short month for axes, 0 is January. */
	shortMonth(index: number): string;
	/** `1,131`, `2.5`; at most three decimals, never in exponents. */
	number(value: number): string;
	/** `21%`, from a share between 0 and 1, rounded to whole per cent. */
	percent(share: number): string;
	/** `A, B and C`. */
	list(items: readonly string[]): string;
	/** Order of texts by the alphabet. */
	compare: Compare;
}

/** The formatter of a language, from our own tables only. */
export function createFormat(lang: LanguageTag): Format {
	const { locale } = rowOf(lang);
	const { patterns } = locale;
	const number = (value: number): string => formatNumber(value, locale);
	const date = (one: PartialDate): string => formatDate(one, patterns.day, patterns.month, locale);
	return {
		date,
		shortDate: (one) => formatDate(one, patterns.shortDay, patterns.shortMonth, locale),
		dayAndMonth: (one) => formatDate(one, patterns.dayAndMonth, '{short}', locale),
		dateRange: (from, to) => daysOfMonth(from, to, locale) ?? `${date(from)} – ${date(to)}`,
		month: (index) => at(locale.months, index),
		shortMonth: (index) => at(locale.shortMonths, index),
		number,
		percent: (share) => locale.percent.replace('{number}', number(Math.round(share * 100))),
		list: (items) => formatList(items, locale),
		compare: createCompare(locale)
	};
}

const at = (names: readonly string[], index: number): string => {
	const name = names[index];
	if (name === undefined) throw new RangeError(`no month ${index}: write 0 to 11`);
	return name;
};

function formatDate(
	date: PartialDate,
	day: DatePatterns['day'],
	month: DatePatterns['month'],
	locale: Locale
): string {
	const precision = precisionOf(date);
	return precision === 'year' ? date : fill(precision === 'day' ? day : month, date, locale);
}

/** Fills a pattern of {@link DatePatterns}. */
function fill(pattern: string, date: PartialDate, locale: Locale): string {
	const [yyyy = '', mm = '', dd = ''] = firstDay(date).split('-');
	const index = Number(mm) - 1;
	const parts: Record<string, string> = {
		yyyy,
		mm,
		dd,
		d: String(Number(dd)),
		month: at(locale.months, index),
		monthOf: at(locale.monthsOfDates, index),
		short: at(locale.shortMonths, index)
	};
	return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
}

/** `13–15 December 2025`, where both ends are days of one month. */
function daysOfMonth(from: PartialDate, to: PartialDate, locale: Locale): string | null {
	const areDays = precisionOf(from) === 'day' && precisionOf(to) === 'day';
	if (!areDays || from === to || from.slice(0, 7) !== to.slice(0, 7)) return null;
	return fill(locale.patterns.days, to, locale)
		.replace('{from}', String(Number(from.slice(8))))
		.replace('{to}', String(Number(to.slice(8))));
}

function formatNumber(value: number, locale: Locale): string {
	const [whole = '', decimals = ''] = Math.abs(value)
		.toFixed(3)
		.replace(/\.?0+$/, '')
		.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale.groupMark);
	return `${value < 0 ? '−' : ''}${grouped}${decimals ? locale.decimalMark + decimals : ''}`;
}

function formatList(items: readonly string[], locale: Locale): string {
	if (items.length < 2) return items.join('');
	return items.slice(0, -1).join(', ') + locale.and + (items.at(-1) ?? '');
}
