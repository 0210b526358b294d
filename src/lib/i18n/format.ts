import { firstDay, precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { LanguageTag } from './languages.ts';
import { LOCALES, type Locale } from './locales.ts';

/** Dates, numbers and lists in the words of one language. */
export interface Format {
	/** At the precision of the date: `13 December 2025`, `December 2025`, `2025`. */
	date(date: PartialDate): string;
	/** The same with short months: `13 Dec 2025`, `Dec 2025`, `2025`. */
	shortDate(date: PartialDate): string;
	/** Without the year: `13 Dec`, `Dec`; a year stays a year. */
	dayAndMonth(date: PartialDate): string;
	/** `May 2020 – March 2026`; both ends at their own precision. */
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
}

/** The formatter of a language, from our own tables only. */
export function createFormat(lang: LanguageTag): Format {
	const locale = LOCALES[lang];
	const number = (value: number): string => formatNumber(value, locale);
	return {
		date: (date) => formatDate(date, locale, locale.monthsInDates, locale.months),
		shortDate: (date) => formatDate(date, locale, locale.shortMonths, locale.shortMonths),
		dayAndMonth: (date) => formatDayAndMonth(date, locale),
		dateRange: (from, to) =>
			`${formatDate(from, locale, locale.monthsInDates, locale.months)} ${locale.rangeDash} ${formatDate(to, locale, locale.monthsInDates, locale.months)}`,
		month: (index) => at(locale.months, index),
		shortMonth: (index) => at(locale.shortMonths, index),
		number,
		percent: (share) => locale.percentPattern.replace('{number}', number(Math.round(share * 100))),
		list: (items) => formatList(items, locale)
	};
}

const at = (names: readonly string[], index: number): string => {
	const name = names[index];
	if (name === undefined) throw new RangeError(`no month ${index}: write 0 to 11`);
	return name;
};

const parts = (date: PartialDate): { day: string; month: number; year: string } => {
	const [year = '', month = '', day = ''] = firstDay(date).split('-');
	return { day: String(Number(day)), month: Number(month) - 1, year };
};

function formatDate(
	date: PartialDate,
	locale: Locale,
	withDay: readonly string[],
	alone: readonly string[]
): string {
	const { day, month, year } = parts(date);
	const precision = precisionOf(date);
	if (precision === 'year') return year;
	const pattern = precision === 'day' ? locale.dayPattern : locale.monthPattern;
	return pattern
		.replace('{day}', day)
		.replace('{month}', at(precision === 'day' ? withDay : alone, month))
		.replace('{year}', year);
}

function formatDayAndMonth(date: PartialDate, locale: Locale): string {
	const { day, month, year } = parts(date);
	const precision = precisionOf(date);
	if (precision === 'year') return year;
	return precision === 'month' ? at(locale.shortMonths, month) : `${day} ${at(locale.shortMonths, month)}`;
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
	return items.slice(0, -1).join(', ') + locale.listAnd + (items.at(-1) ?? '');
}
