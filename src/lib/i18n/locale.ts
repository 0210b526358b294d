/** What a language needs for dates, numbers, lists and sorting: our own tables, the same in Node and every browser. */
export interface Locale {
	/** Months standing alone and on axes (nominative), January first. */
	months: readonly string[];
	/** Months in a date with a day (genitive where the language has one). */
	monthsOfDates: readonly string[];
	/** Short months for axes; no two may be mistaken for each other. */
	shortMonths: readonly string[];
	patterns: DatePatterns;
	groupMark: string;
	decimalMark: string;
	/** With {number}. */
	percent: string;
	/** Between the last two items of a list. */
	and: string;
	/**
	 * Letters in their order. A letter with a mark that is not in it sorts as the letter without the mark, a letter of
	 * another script behind all of these.
	 */
	alphabet: string;
	/** Whether a short word or a number may not end a line: it is bound to the next word by a no-break space. */
	bindsWords: boolean;
}

/**
 * Patterns of dates with {d} day, {dd} day in two digits, {mm} month in two digits, {month} month alone, {monthOf} month in
 * a date, {short} short month, {yyyy} year.
 */
export interface DatePatterns {
	day: string;
	month: string;
	/** For labels. */
	shortDay: string;
	shortMonth: string;
	/** Without the year. */
	dayAndMonth: string;
	/** Days of one month, with {from} and {to}. */
	days: string;
}

/** Month names from one line. */
const names = (line: string): string[] => line.split(' ');

const ENGLISH_MONTHS = names(
	'January February March April May June July August September October November December'
);

export const ENGLISH: Locale = {
	months: ENGLISH_MONTHS,
	monthsOfDates: ENGLISH_MONTHS,
	shortMonths: names('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
	patterns: {
		day: '{d} {month} {yyyy}',
		month: '{month} {yyyy}',
		shortDay: '{d} {short} {yyyy}',
		shortMonth: '{short} {yyyy}',
		dayAndMonth: '{d} {short}',
		days: '{from}–{to} {month} {yyyy}'
	},
	groupMark: ',',
	decimalMark: '.',
	percent: '{number}%',
	and: ' and ',
	alphabet: 'abcdefghijklmnopqrstuvwxyz',
	bindsWords: false
};

export const BELARUSIAN: Locale = {
	months: names(
		'студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань'
	),
	monthsOfDates: names(
		'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня'
	),
	shortMonths: names('студз лют сак крас май чэрв ліп жнів вер кастр ліст снеж'),
	patterns: {
		day: '{d} {monthOf} {yyyy} г.',
		month: '{month} {yyyy}',
		shortDay: '{dd}.{mm}.{yyyy}',
		shortMonth: '{mm}.{yyyy}',
		dayAndMonth: '{dd}.{mm}',
		days: '{from}–{to} {monthOf} {yyyy} г.'
	},
	groupMark: '\u00A0',
	decimalMark: ',',
	percent: '{number}\u00A0%',
	and: ' і ',
	alphabet: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
	bindsWords: true
};

export const RUSSIAN: Locale = {
	months: names('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
	monthsOfDates: names('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
	shortMonths: names('янв фев мар апр май июн июл авг сен окт ноя дек'),
	patterns: {
		day: '{d} {monthOf} {yyyy} г.',
		month: '{month} {yyyy} г.',
		shortDay: '{dd}.{mm}.{yyyy}',
		shortMonth: '{mm}.{yyyy}',
		dayAndMonth: '{dd}.{mm}',
		days: '{from}–{to} {monthOf} {yyyy} г.'
	},
	groupMark: '\u00A0',
	decimalMark: ',',
	percent: '{number}\u00A0%',
	and: ' и ',
	// Russian sorts ё as е, so it is not a letter of its own here.
	alphabet: 'абвгдежзийклмнопрстуфхцчшщъыьэюя',
	bindsWords: true
};
