import type { PartialDate } from '#lib/data/partial-date.ts';

/** Events in a person's case. */
export type CaseEvent = 'arrest' | 'sentence' | 'release';

/** Id of one event of a person, the same for its marks, table rows and cards: `arrest/maryia-kalesnikava/2020-09-07`. */
export const eventId = (kind: CaseEvent, personId: string, date: PartialDate | null): string =>
	`${kind}/${personId}/${date ?? 'undated'}`;
