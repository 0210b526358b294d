import type { Tables } from '#lib/data/tables.ts';
import { labelled, type Words } from '#lib/i18n/words.ts';
import type { CardText } from './card-text.ts';

/** The card of a moment of context, by its date; null where no row of `events.csv` has it. */
export function contextCard(
	date: string,
	{ tables, words }: { tables: Tables; words: Words }
): CardText | null {
	const event = tables.events.find((row) => row.date === date);
	if (event === undefined) return null;
	return {
		title: words.label(event.labelEn),
		href: null,
		date: words.format.date(event.date),
		lines: [],
		facts: [],
		remark: labelled(event.note, words),
		sourceIds: event.sourceIds
	};
}
