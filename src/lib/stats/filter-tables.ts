import type { Tables } from '#lib/data/tables.ts';
import { eventIndex } from './event-index.ts';
import { eventsPassing, ownersOf, rowsOf } from './events-passing.ts';
import { choosesEvents, isFiltered, NO_FILTERS, type Filters } from './filters.ts';
import { peoplePassing, type Marks, type MatchesName } from './people-passing.ts';

/** What filters leave of the tables. The tables of published counts, waves, deaths and sources stay whole. */
export interface FilteredTables {
	/** The people who remain, and of their events only those that passed: for figures of events. */
	ofEvents: Tables;
	/** The people who remain with all their events, whole lives: a status or a life line without them would be wrong. */
	ofPeople: Tables;
	/** What was chosen. */
	filters: Filters;
	/** How many events remain, undated ones among them. */
	events: number;
	/** How many of these have no date. */
	undated: number;
	/** How many people remain. */
	people: number;
}

/**
 * Filters the whole tables; they come back as they are, the same objects, where nothing is chosen. Once a period or kinds
 * are chosen, whoever has no event left drops out.
 */
export function filterTables(tables: Tables, filters: Filters, matchesName: MatchesName): FilteredTables {
	if (!isFiltered(filters)) return withCounts(tables, tables, filters);
	const passing = peoplePassing(tables, filters, matchesName);
	const events = eventsPassing(eventIndex(tables), filters, passing);
	const remaining = choosesEvents(filters) ? ownersOf(events, tables.people.length) : passing;
	const ofPeople = wholeLives(tables, remaining);
	return withCounts({ ...ofPeople, ...rowsOf(events) }, ofPeople, filters);
}

const wholeLives = (tables: Tables, marks: Marks): Tables => ({
	...tables,
	people: tables.people.filter((_, place) => marks[place]),
	...rowsOf(eventsPassing(eventIndex(tables), NO_FILTERS, marks))
});

function withCounts(ofEvents: Tables, ofPeople: Tables, filters: Filters): FilteredTables {
	const tables = [ofEvents.arrests, ofEvents.sentences, ofEvents.releases];
	const sum = (count: (rows: readonly { date: string | null }[]) => number): number =>
		tables.reduce((total, rows) => total + count(rows), 0);
	return {
		ofEvents,
		ofPeople,
		filters,
		events: sum((rows) => rows.length),
		undated: sum((rows) => rows.filter(({ date }) => date === null).length),
		people: ofPeople.people.length
	};
}
