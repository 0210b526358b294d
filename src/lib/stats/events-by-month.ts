import { eventIndex, type IndexedEvent } from './event-index.ts';
import { oncePerTables } from './once-per-tables.ts';

/** How many events of all kinds have a date within one month. */
export interface MonthCount {
	/** `YYYY-MM`. */
	month: string;
	events: number;
}

/**
 * The events of every month from the first that a date of an event can mean to the last, months without any among them.
 * Events of which only the year is known stand in no month.
 */
export const eventsByMonth = oncePerTables((tables): MonthCount[] => {
	const { arrests, sentences, releases } = eventIndex(tables);
	const dated = [...arrests, ...sentences, ...releases].filter(({ row }) => row.date !== null);
	const counts = new Map<number, number>();
	for (const { first, last } of dated) if (first === last) counts.set(first, (counts.get(first) ?? 0) + 1);
	return monthsOf(dated).map((number) => ({ month: monthText(number), events: counts.get(number) ?? 0 }));
});

/** All months from the first to the last, as numbers. */
function monthsOf(dated: readonly IndexedEvent<unknown>[]): number[] {
	const first = dated.reduce((least, event) => Math.min(least, event.first), Infinity);
	const last = dated.reduce((most, event) => Math.max(most, event.last), -Infinity);
	return dated.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** A month number as `YYYY-MM`: the way back from `monthNumber`. */
function monthText(number: number): string {
	const year = Math.floor((number - 1) / 12);
	return `${String(year).padStart(4, '0')}-${String(number - year * 12).padStart(2, '0')}`;
}
