import { utcMonth } from 'd3';
import { firstDay, precisionOf, toUtc, type PartialDate } from '#lib/data/partial-date.ts';
import type { Sentence } from '#lib/data/tables.ts';

/** The longest of a person's prison terms by a court of first instance, years; extra terms are never added to it. */
export function longestPrisonTerm(sentences: readonly Pick<Sentence, 'kind' | 'years'>[]): number | null {
	const lengths = sentences.flatMap(({ kind, years }) =>
		kind === 'prison' && years !== null ? [years] : []
	);
	return lengths.length === 0 ? null : Math.max(...lengths);
}

/**
 * When a term counted from an arrest would end: to the month, or the year where the arrest is not known closer. The
 * real end is never known: courts count days in custody in ways of their own, cut terms and add others.
 */
export function termEnd(arrest: PartialDate, years: number): PartialDate {
	const end = utcMonth.offset(toUtc(firstDay(arrest.slice(0, 7))), Math.round(years * 12)).toISOString();
	return end.slice(0, precisionOf(arrest) === 'year' ? 4 : 7);
}
