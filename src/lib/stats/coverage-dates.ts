import { precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Tables } from '#lib/data/tables.ts';

/** How precisely the events of one table are dated. */
export interface DateCoverage {
	table: 'arrests' | 'sentences' | 'releases';
	rows: number;
	day: number;
	month: number;
	year: number;
	/** Events on a day not known. */
	undated: number;
}

/** How precisely arrests, sentences and releases are dated. */
export const dateCoverage = (tables: Tables): DateCoverage[] =>
	(['arrests', 'sentences', 'releases'] as const).map((table) => ({
		table,
		...countPrecisions(tables[table].map(({ date }) => date))
	}));

function countPrecisions(dates: readonly (PartialDate | null)[]): Omit<DateCoverage, 'table'> {
	const known = dates.filter((date) => date !== null).map(precisionOf);
	const count = (precision: 'day' | 'month' | 'year'): number =>
		known.filter((found) => found === precision).length;
	return {
		rows: dates.length,
		day: count('day'),
		month: count('month'),
		year: count('year'),
		undated: dates.length - known.length
	};
}
