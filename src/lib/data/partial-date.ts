/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** One day of the calendar, `YYYY-MM-DD`. */
export type IsoDay = string;

/** How precise a partial date is. */
export type DatePrecision = 'day' | 'month' | 'year';

/** A partial date, or why the cell is none. */
export type ParsedDate =
	{ readonly ok: true; readonly value: PartialDate } | { readonly ok: false; readonly reason: string };

const MONTHS_OF_30_DAYS = [4, 6, 9, 11];

function isLeap(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeap(year) ? 29 : 28;
	return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31;
}

/** The precision of a date, read from its length. */
export function precisionOf(date: PartialDate): DatePrecision {
	if (date.length === 4) return 'year';
	return date.length === 7 ? 'month' : 'day';
}

/** The first day the date can mean. */
export function firstDay(date: PartialDate): IsoDay {
	return date + '-01-01'.slice(date.length - 4);
}

/** The last day the date can mean. */
export function lastDay(date: PartialDate): IsoDay {
	if (precisionOf(date) === 'year') return `${date}-12-31`;
	if (precisionOf(date) === 'month') return `${date}-${daysInMonth(yearOf(date), Number(date.slice(5, 7)))}`;
	return date;
}

/** The year as a number. */
export function yearOf(date: PartialDate): number {
	return Number(date.slice(0, 4));
}

/** The month as `YYYY-MM`, or null when only the year is known. */
export function monthOf(date: PartialDate): string | null {
	return date.length >= 7 ? date.slice(0, 7) : null;
}

/** Sorts by the first day a date can mean; of two with the same first day, the more precise comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
	const [dayA, dayB] = [firstDay(a), firstDay(b)];
	if (dayA !== dayB) return dayA < dayB ? -1 : 1;
	return b.length - a.length;
}

/** Midnight UTC of a day: scales and intervals are reckoned in UTC only. */
export function toUtc(day: IsoDay): Date {
	return new Date(`${day}T00:00:00Z`);
}

/** Reads a cell as a partial date; only real days of the Gregorian calendar pass. */
export function parsePartialDate(cell: string): ParsedDate {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(cell);
	if (!parts) return { ok: false, reason: 'is not a date' };
	const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
	if (year === 0) return { ok: false, reason: 'is not a year of the calendar' };
	if (month < 1 || month > 12) return { ok: false, reason: 'is not a month of the calendar' };
	if (day < 1 || day > daysInMonth(year, month)) return { ok: false, reason: 'is not a day of the calendar' };
	return { ok: true, value: cell };
}
