import type { PartialDate } from '#lib/data/partial-date.ts';

/** Events in a person's case. */
export type CaseEvent = 'arrest' | 'sentence' | 'release';

/** Id of a row of `events.csv`, no two of which have one date: `context/2020-08-09`. */
export const contextId = (date: PartialDate): string => `context/${date}`;

/** Id of one event of a person, the same for its marks, table rows and cards: `arrest/maryia-kalesnikava/2020-09-07`. */
export const eventId = (kind: CaseEvent, personId: string, date: PartialDate | null): string =>
	`${kind}/${personId}/${date ?? 'undated'}`;
