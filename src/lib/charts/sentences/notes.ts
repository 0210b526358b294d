import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { SentencesOptions } from './options.ts';
import { isKindOfTerm, isTerm, isYearOnly, selectSentences } from './select.ts';
import type { PersonSentence, SentencesSeries } from './series.ts';

/** What a careful reader must know: limits, what is listed but not drawn, and why. */
export function notesOf(series: SentencesSeries, options: SentencesOptions, words: Words): string[] {
	const selected = selectSentences(series, options);
	const terms = selected.filter(isTerm);
	const dated = selected.filter(({ date }) => date !== null);
	return [
		words.t('sentences.note.first-instance'),
		words.t('sentences.note.documented'),
		...counted('sentences.note.extra', terms.filter(({ kind }) => kind === 'extra-term').length, words),
		...counted('sentences.note.year-only', terms.filter(isYearOnly).length, words),
		...counted('sentences.note.undated', selected.length - dated.length, words),
		...counted('sentences.note.no-length', dated.filter(isOfUnknownLength).length, words),
		...counted('sentences.note.other-kinds', dated.filter(isOfOtherKind).length, words),
		...dated.filter(({ kind }) => kind === 'death').map((sentence) => deathNote(sentence, series, words)),
		...unplaced(series, options, words)
	];
}

const isOfUnknownLength = (sentence: PersonSentence): boolean =>
	isKindOfTerm(sentence) && sentence.years === null;

const isOfOtherKind = (sentence: PersonSentence): boolean =>
	!isKindOfTerm(sentence) && sentence.kind !== 'death';

const counted = (key: MessageKey, count: number, { t, format }: Words): string[] =>
	count === 0 ? [] : [t(key, { count, sentences: format.number(count) })];

function deathNote(
	{ personId, name, date }: PersonSentence,
	{ freedAfterDeathSentence }: SentencesSeries,
	{ t, format }: Words
): string {
	const freed = freedAfterDeathSentence[personId];
	const sentenced = { name, date: format.date(date ?? '') };
	return freed === undefined
		? t('sentences.note.death', sentenced)
		: t('sentences.note.death-freed', { ...sentenced, freed: format.date(freed) });
}

/** In a view of one year: sentences without a date could belong to it. */
function unplaced(series: SentencesSeries, options: SentencesOptions, words: Words): string[] {
	if (options.year === null) return [];
	const ofAnyYear = selectSentences(series, { ...options, year: null });
	return counted('sentences.note.unplaced', ofAnyYear.filter(({ date }) => date === null).length, words);
}
