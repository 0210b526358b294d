import { firstDay, lastDay, yearOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Arrest, Release, Sentence } from '#lib/data/tables.ts';
import { oncePerTables } from './once-per-tables.ts';

/** A row of an event with what filters ask of it, as numbers: comparing texts 100,000 times takes a reader's patience. */
export interface IndexedEvent<Row> {
	row: Row;
	/** Place of the person in the table of people; -1 for nobody there. */
	owner: number;
	/** Month of the first day that the date can mean, as {@link monthNumber}; without a date before every month. */
	first: number;
	/** Month of the last day that the date can mean; without a date after every month. */
	last: number;
}

/** Every event, in the order of its table. */
export interface EventIndex {
	arrests: readonly IndexedEvent<Arrest>[];
	sentences: readonly IndexedEvent<Sentence>[];
	releases: readonly IndexedEvent<Release>[];
}

/** Months counted through the years, of a date that names its month: `2020-08` and each day in it → 24248. */
export const monthNumber = (monthOrDay: string): number =>
	yearOf(monthOrDay) * 12 + Number(monthOrDay.slice(5, 7));

/** The events of the tables, made ready once. */
export const eventIndex = oncePerTables(({ people, arrests, sentences, releases }): EventIndex => {
	const places = new Map(people.map(({ personId }, place) => [personId, place]));
	return {
		arrests: arrests.map((row) => indexed(row, places)),
		sentences: sentences.map((row) => indexed(row, places)),
		releases: releases.map((row) => indexed(row, places))
	};
});

const indexed = <Row extends { personId: string; date: PartialDate | null }>(
	row: Row,
	places: ReadonlyMap<string, number>
): IndexedEvent<Row> => ({
	row,
	owner: places.get(row.personId) ?? -1,
	first: row.date === null ? -Infinity : monthNumber(firstDay(row.date)),
	last: row.date === null ? Infinity : monthNumber(lastDay(row.date))
});
