import type { PartialDate } from '#lib/data/partial-date.ts';
import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { LaneName } from './options.ts';

/** A moment that the figure names, by its date. */
export interface ContextChoice {
	date: PartialDate;
	/** The lane that it explains. */
	lane: LaneName;
	key: MessageKey;
}

/** A row of `events.csv`. */
export interface ContextRow {
	date: PartialDate;
	/** In English, until it is worded in another language. */
	label: string;
	/** More weigh more: how many tactics it bears on, and how many sources report it. */
	weight: number;
}

/** Rows of `events.csv`, few and dated: what a reader needs to understand the three lanes. */
export const CONTEXT: readonly ContextChoice[] = [
	{ date: '2020-08-09', lane: 'arrests', key: 'timeline.context.2020-08-09' },
	{ date: '2020-09-07', lane: 'arrests', key: 'timeline.context.2020-09-07' },
	{ date: '2021-07-14', lane: 'arrests', key: 'timeline.context.2021-07-14' },
	{ date: '2022-02-24', lane: 'arrests', key: 'timeline.context.2022-02-24' },
	{ date: '2022-10-07', lane: 'sentences', key: 'timeline.context.2022-10-07' },
	{ date: '2023-08-23', lane: 'arrests', key: 'timeline.context.2023-08-23' },
	{ date: '2025-01-26', lane: 'arrests', key: 'timeline.context.2025-01-26' },
	{ date: '2025-06-21', lane: 'releases', key: 'timeline.context.2025-06-21' }
];

/** Events of one day that are one case, named with their number: the largest group of the figure, through all lanes. */
export const GROUPS: readonly ContextChoice[] = [
	{ date: '2020-11-12', lane: 'arrests', key: 'timeline.group.students-arrested' },
	{ date: '2021-07-16', lane: 'sentences', key: 'timeline.group.students-sentenced' },
	{ date: '2022-11-30', lane: 'releases', key: 'timeline.group.students-freed' }
];

/** What the other side announced on the day of a large wave, in a few words. */
export const CONCESSION_KEYS: Readonly<Partial<Record<string, MessageKey>>> = {
	'2025-09-belavia-deal': 'timeline.concession.2025-09-belavia-deal',
	'2025-12-potash-deal': 'timeline.concession.2025-12-potash-deal',
	'2026-03-bank-sanctions-deal': 'timeline.concession.2026-03-bank-sanctions-deal'
};
