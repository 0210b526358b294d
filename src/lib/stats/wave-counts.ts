import { utcDay } from 'd3';
import { compareDates, firstDay, lastDay, toUtc, type PartialDate } from '#lib/data/partial-date.ts';
import type { PopulationCount } from '#lib/data/tables.ts';

/** A published count of people held near a date. */
export type NearbyCount = Pick<
	PopulationCount,
	'date' | 'held' | 'countedBy' | 'definition' | 'note' | 'sourceIds'
>;

/** How near a count must be, days. */
export const NEAR_DAYS = 31;

/** The published counts that can be within {@link NEAR_DAYS} days of a date, by any rule, oldest first. */
export const countsNear = (date: PartialDate, population: readonly PopulationCount[]): NearbyCount[] =>
	population
		.filter((count) => daysApart(count.date, date) <= NEAR_DAYS)
		.toSorted((a, b) => compareDates(a.date, b.date))
		.map(({ date, held, countedBy, definition, note, sourceIds }) => ({
			date,
			held,
			countedBy,
			definition,
			note,
			sourceIds
		}));

/** The fewest days that can lie between two dates; 0 where they may fall on one day. */
function daysApart(a: PartialDate, b: PartialDate): number {
	const [earlier, later] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a];
	return Math.max(0, utcDay.count(toUtc(lastDay(earlier)), toUtc(firstDay(later))));
}
