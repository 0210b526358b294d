import type { LanguageTag } from './languages.ts';

/** What a language needs for dates, numbers and lists: our own tables, the same in Node and every browser. */
export interface Locale {
	/** Months in a date with a day (genitive where the language has one), January first. */
	monthsInDates: readonly string[];
	/** Months standing alone and on axes (nominative). */
	months: readonly string[];
	/** Short months, for axes and labels. */
	shortMonths: readonly string[];
	/** Patterns with {day}, {month}, {year}. */
	dayPattern: string;
	monthPattern: string;
	/** Between the ends of a range of dates or numbers. */
	rangeDash: string;
	groupMark: string;
	decimalMark: string;
	/** With {number}. */
	percentPattern: string;
	/** Between the last two items of a list. */
	listAnd: string;
}

const english = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** One row a language. */
export const LOCALES: Record<LanguageTag, Locale> = {
	en: {
		monthsInDates: english,
		months: english,
		shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
		dayPattern: '{day} {month} {year}',
		monthPattern: '{month} {year}',
		rangeDash: '–',
		groupMark: ',',
		decimalMark: '.',
		percentPattern: '{number}%',
		listAnd: ' and '
	}
};
