import type { Tables } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import { compareDates } from '#lib/data/partial-date.ts';
import { custodyOf, daysHeld } from '#lib/stats/custody.ts';
import { statedStatus } from '#lib/stats/person-status.ts';
import { heaviestSentence } from '#lib/stats/person-sentence.ts';
import { arrestWords, rolesWords, sentenceWords, statusWords } from '../person-words.ts';
import { caseOf, heldWords } from './card-event.ts';
import type { CardText } from './card-text.ts';

/** The card of a person: the whole case in a few lines; null where nobody of this id is documented. */
export function personCard(
	personId: string,
	{ tables, words }: { tables: Tables; words: Words }
): CardText | null {
	const person = tables.people.find((row) => row.personId === personId);
	if (person === undefined) return null;
	const found = caseOf(personId, tables);
	const status = statedStatus(person, tables);
	const [arrest = null] = found.arrests.toSorted((a, b) => compareDates(a.date, b.date));
	const days = daysHeld(custodyOf({ ...found, lastReportedHeld: person.lastReportedHeld }));
	const held = status.isSingleOutlet ? null : heldWords(days, words);
	const events = [...found.arrests, ...found.sentences, ...found.releases];
	return {
		title: words.nameOf(person),
		href: `/people/${personId}/`,
		date: null,
		lines: [
			rolesWords(person.roles, words),
			arrestWords(arrest, words),
			sentenceWords(heaviestSentence(found.sentences), words),
			statusWords(status, words)
		],
		facts: held === null ? [] : [{ label: words.t('card.held'), text: held }],
		remark: status.isSingleOutlet && status.note !== null ? words.label(status.note) : null,
		sourceIds: [...new Set([...person.sourceIds, ...events.flatMap(({ sourceIds }) => sourceIds)])]
	};
}
