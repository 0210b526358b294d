import { groups } from 'd3';
import { monthOf, precisionOf, yearOf, type PartialDate } from '#lib/data/partial-date.ts';
import { termLengths, type TermLengths } from '#lib/stats/term-lengths.ts';
import { isOfTwoCases } from '#lib/stats/featured-people.ts';
import type { SentencesOptions } from './options.ts';
import type { PersonSentence, SentencesSeries } from './series.ts';

/** A sentence that can be drawn: to years in custody, with a date. */
export interface Term extends PersonSentence {
	date: PartialDate;
	years: number;
	kind: 'prison' | 'extra-term';
}

/** Terms of one year, and within it of one month. */
export interface YearOfTerms {
	year: number;
	terms: readonly Term[];
	/** `month` is null for terms of which only the year is known: always the last. */
	months: readonly { month: string | null; terms: readonly Term[] }[];
	/** Of the prison terms; extra terms are another thing. */
	lengths: TermLengths;
}

/** The sentences that the options ask for, drawn or not. */
export const selectSentences = (series: SentencesSeries, options: SentencesOptions): PersonSentence[] =>
	series.sentences.filter(
		({ date, roles }) =>
			(options.year === null || (date !== null && yearOf(date) === options.year)) &&
			(options.role === null || roles.includes(options.role))
	);

/** Whether a sentence is a term of years with a date. */
export const isTerm = (sentence: PersonSentence): sentence is Term =>
	sentence.date !== null && sentence.years !== null && isKindOfTerm(sentence);

/** Whether a sentence is of a kind that has years in custody, known or not. */
export const isKindOfTerm = ({ kind }: PersonSentence): boolean => kind === 'prison' || kind === 'extra-term';

/** Whether only the year of the verdict is known. */
export const isYearOnly = ({ date }: Term): boolean => precisionOf(date) === 'year';

/** Lengths of the prison terms among some terms. */
export const prisonTermLengths = (terms: readonly Term[]): TermLengths =>
	termLengths(terms.filter(({ kind }) => kind === 'prison').map(({ years }) => years));

/** The terms by year and month, in the order given. */
export const byYear = (terms: readonly Term[]): YearOfTerms[] =>
	groups(terms, ({ date }) => yearOf(date)).map(([year, ofYear]) => ({
		year,
		terms: ofYear,
		months: groups(ofYear, ({ date }) => monthOf(date)).map(([month, ofMonth]) => ({
			month,
			terms: ofMonth
		})),
		lengths: prisonTermLengths(ofYear)
	}));

/** The terms worth a name where not all have one: those of the two cases, and the longest of all. */
export function labelledTerms(terms: readonly Term[]): Term[] {
	const longest = longestTerms(terms)[0];
	return terms.filter((term) => term === longest || (isOfTwoCases(term.personId) && term.kind === 'prison'));
}

/** The terms than which none is longer. */
export function longestTerms(terms: readonly Term[]): Term[] {
	const longest = Math.max(0, ...terms.map(({ years }) => years));
	return terms.filter(({ years }) => years === longest);
}
