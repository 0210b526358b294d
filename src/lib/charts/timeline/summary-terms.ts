import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import { TWO_CASES } from '#lib/stats/featured-people.ts';
import { longestTerm } from './facts.ts';
import { inLane, type Selection } from './selection.ts';

/** The longest term and who was given it. */
export function longest(selection: Selection, words: Words): string[] {
	const events = longestTerm(inLane(selection, 'sentences'));
	const years = events[0]?.years ?? null;
	if (years === null) return [];
	const names = words.format.list(events.map((event) => event.name));
	return [
		words.t('timeline.summary.longest', { count: events.length, term: termInWords(years, words), names })
	];
}

/** The verdicts of the two cases that the site tells. */
export const cases = (selection: Selection, words: Words): string[] =>
	inLane(selection, 'sentences').flatMap(({ personId, name, date, years }) =>
		TWO_CASES.some((id) => id === personId) && years !== null
			? [
					words.t('timeline.summary.case', {
						name,
						term: termInWords(years, words),
						date: words.format.date(date)
					})
				]
			: []
	);
