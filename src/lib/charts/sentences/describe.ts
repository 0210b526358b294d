import { yearOf } from '#lib/data/partial-date.ts';
import { isOfTwoCases } from '#lib/stats/featured-people.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '../model.ts';
import { notesOf } from './notes.ts';
import type { SentencesOptions } from './options.ts';
import {
	byYear,
	isTerm,
	longestTerms,
	prisonTermLengths,
	selectSentences,
	type Term,
	type YearOfTerms
} from './select.ts';
import type { SentencesSeries } from './series.ts';

/** Below this number of terms a median says little. */
const ENOUGH_FOR_MEDIAN = 10;

/** Up to this many people are named as having the longest term. */
const FEW = 3;

/** Words of the figure. */
export function describeSentences(
	series: SentencesSeries,
	options: SentencesOptions,
	words: Words
): ChartText {
	const terms = selectSentences(series, options).filter(isTerm);
	return {
		heading: heading(terms, options, words),
		measure: measure(terms, words),
		summary: summary(terms, words),
		notes: notesOf(series, options, words)
	};
}

function heading(terms: readonly Term[], options: SentencesOptions, words: Words): string {
	const { t, format } = words;
	const { count, long } = prisonTermLengths(terms);
	if (count === 0) return t('sentences.heading.empty');
	const numbers = { count, terms: format.number(count), long: format.number(long) };
	const role = options.role === null ? null : t(`sentences.role.${options.role}`);
	const year = options.year === null ? null : String(options.year);
	if (role !== null && year !== null) return t('sentences.heading.role-year', { ...numbers, role, year });
	if (role !== null) return t('sentences.heading.role', { ...numbers, role });
	if (year !== null) return t('sentences.heading.year', { ...numbers, year });
	return t('sentences.heading.all', numbers);
}

function measure(terms: readonly Term[], { t, format }: Words): string {
	const years = terms.map(({ date }) => yearOf(date));
	if (years.length === 0) return t('sentences.measure.empty');
	const [first, last] = [String(Math.min(...years)), String(Math.max(...years))];
	const period = first === last ? first : format.dateRange(first, last);
	return t('sentences.measure', { period });
}

function summary(terms: readonly Term[], words: Words): string[] {
	if (terms.length === 0) return [words.t('sentences.summary.empty')];
	return [
		...drawnSentences(terms, words),
		longestSentence(terms, words),
		...byYear(terms).flatMap((year) => medianSentence(year, words)),
		...terms
			.filter((term) => isOfTwoCases(term.personId) && term.kind === 'prison')
			.map((term) => caseSentence(term, words))
	];
}

function drawnSentences(terms: readonly Term[], { t, format }: Words): string[] {
	const extra = terms.filter(({ kind }) => kind === 'extra-term').length;
	const drawn = t('sentences.summary.drawn', { count: terms.length, terms: format.number(terms.length) });
	if (extra === 0) return [drawn];
	return [drawn, t('sentences.summary.extra', { count: extra, terms: format.number(extra) })];
}

function longestSentence(terms: readonly Term[], words: Words): string {
	const { t, format } = words;
	const longest = longestTerms(terms);
	const term = termInWords(longest[0]?.years ?? 0, words);
	return longest.length > FEW
		? t('sentences.summary.longest-many', {
				term,
				count: longest.length,
				people: format.number(longest.length)
			})
		: t('sentences.summary.longest', { term, names: format.list(longest.map(({ name }) => name)) });
}

function medianSentence({ year, lengths }: YearOfTerms, words: Words): string[] {
	const { t, format } = words;
	if (lengths.median === null || lengths.count < ENOUGH_FOR_MEDIAN) return [];
	return [
		t('sentences.summary.median', {
			year: String(year),
			median: termInWords(lengths.median, words),
			count: lengths.count,
			terms: format.number(lengths.count)
		})
	];
}

const caseSentence = (term: Term, words: Words): string =>
	words.t('sentences.summary.case', {
		name: term.name,
		term: termInWords(term.years, words),
		date: words.format.date(term.date)
	});
