import type { CodeSet, StandardSet } from '#lib/data/codes.ts';
import { clausesOf } from '#lib/data/sentences.ts';

/** Words of the data in one language, by code key or by the English words that they stand for. */
export type Labels = ReadonlyMap<string, string>;

/** The language of the tables: its label file holds the words of codes only. */
export const DATA_LANGUAGE = 'en';

/** Name of the label file of a language. */
export const labelFile = (lang: string): string => `labels.${lang}.csv`;

/** Key of the words of a code. */
export const codeKey = (set: CodeSet | StandardSet, code: string): string => `${set}.${code}`;

/**
 * The labels with those of the clauses of each sentence: for every clause of the English, the clause that stands at its
 * place in the translation.
 */
export function withClauses(labels: Labels): Labels {
	const clauses = [...labels].flatMap(([key, label]): [string, string][] => {
		const [english, translated] = [clausesOf(key), clausesOf(label)];
		if (english.length < 2) return [];
		return english.map((clause, i) => [clause, translated[i] ?? clause]);
	});
	return new Map([...clauses, ...labels]);
}
