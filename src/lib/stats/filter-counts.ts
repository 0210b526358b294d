import { CODES, type Gender, type Role } from '#lib/data/codes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { eventIndex } from './event-index.ts';
import { eventsPassing, ownersOf } from './events-passing.ts';
import { choosesEvents, EVENT_KINDS, STATUS_NAMES, type EventKind, type Filters } from './filters.ts';
import { peoplePassing, type Marks, type MatchesName } from './people-passing.ts';
import type { StatusName } from './status.ts';
import { TRAITS, type Column, type Traits } from './traits.ts';
import { wavesByDate } from './wave-list.ts';

/**
 * What each choice would leave if it alone were made in its filter while the other filters stay: people, and for kinds
 * events. Every choice is there, in the order in which it is offered, with 0 where nothing would remain.
 */
export interface FilterCounts {
	roles: ReadonlyMap<Role, number>;
	genders: ReadonlyMap<Gender, number>;
	statuses: ReadonlyMap<StatusName, number>;
	/** By id of wave, oldest first. */
	waves: ReadonlyMap<string, number>;
	kinds: ReadonlyMap<EventKind, number>;
}

/** Counts for the choices of all filters. Takes the whole tables. */
export function countsFor(tables: Tables, filters: Filters, matchesName: MatchesName): FilterCounts {
	const passing = peoplePassing(tables, filters, matchesName);
	const active = withEvents(tables, filters);
	const leftBut = (trait: keyof Traits): Marks => {
		const isFree = filters[trait].length === 0;
		const others = isFree ? passing : peoplePassing(tables, { ...filters, [trait]: [] }, matchesName);
		return others.map((passes, place) => passes && active[place] === true);
	};
	const waveIds = wavesByDate(tables.waves).map(({ waveId }) => waveId);
	return {
		roles: tally(CODES.role, leftBut('roles'), TRAITS.roles(tables)),
		genders: tally(CODES.gender, leftBut('genders'), TRAITS.genders(tables)),
		statuses: tally(STATUS_NAMES, leftBut('statuses'), TRAITS.statuses(tables)),
		waves: tally(waveIds, leftBut('waves'), TRAITS.waves(tables)),
		kinds: eventsOfKinds(tables, filters, passing)
	};
}

/** Marks whoever has an event that passes; everyone while events are not chosen. */
function withEvents(tables: Tables, filters: Filters): Marks {
	const everyone = tables.people.map(() => true);
	return choosesEvents(filters)
		? ownersOf(eventsPassing(eventIndex(tables), filters, everyone), everyone.length)
		: everyone;
}

/** How many of the marked people have each choice in a column. */
function tally<Choice>(
	choices: readonly Choice[],
	marks: Marks,
	column: Column<Choice>
): Map<Choice, number> {
	const counts = new Map(choices.map((choice) => [choice, 0]));
	column.forEach((values, place) => {
		if (marks[place]) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	});
	return counts;
}

/** How many events of the period the marked people have, by kind. */
function eventsOfKinds(tables: Tables, filters: Filters, marks: Marks): Map<EventKind, number> {
	const events = eventsPassing(eventIndex(tables), { ...filters, kinds: [] }, marks);
	return new Map(EVENT_KINDS.map((kind) => [kind, events[kind].length]));
}
