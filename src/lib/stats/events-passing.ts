import type { Tables } from '#lib/data/tables.ts';
import { monthNumber, type EventIndex, type IndexedEvent } from './event-index.ts';
import type { EventKind, Filters } from './filters.ts';
import type { Marks } from './people-passing.ts';

/** The filters that look at events. */
export type EventFilters = Pick<Filters, 'from' | 'to' | 'kinds'>;

/**
 * The events of the period and of the kinds chosen whose people are marked. A month or a year belongs to a period that
 * holds the whole of it. Nobody knows whether an undated event falls in a period, so none does.
 */
export function eventsPassing(index: EventIndex, filters: EventFilters, marks: Marks): EventIndex {
	const from = filters.from === null ? -Infinity : monthNumber(filters.from);
	const to = filters.to === null ? Infinity : monthNumber(filters.to);
	const passing = <Row>(
		kind: EventKind,
		events: readonly IndexedEvent<Row>[]
	): readonly IndexedEvent<Row>[] =>
		filters.kinds.length === 0 || filters.kinds.includes(kind)
			? events.filter(({ first, last, owner }) => first >= from && last <= to && marks[owner])
			: [];
	return {
		arrests: passing('arrests', index.arrests),
		sentences: passing('sentences', index.sentences),
		releases: passing('releases', index.releases)
	};
}

/** Marks the people who have one of the events, of as many people as there are. */
export function ownersOf({ arrests, sentences, releases }: EventIndex, people: number): Marks {
	const marks = new Array<boolean>(people).fill(false);
	for (const events of [arrests, sentences, releases]) for (const { owner } of events) marks[owner] = true;
	return marks;
}

/** The rows of the events. */
export const rowsOf = ({ arrests, sentences, releases }: EventIndex): Pick<Tables, EventKind> => ({
	arrests: arrests.map(({ row }) => row),
	sentences: sentences.map(({ row }) => row),
	releases: releases.map(({ row }) => row)
});
