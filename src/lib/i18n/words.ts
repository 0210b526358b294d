import type { CodeSet, StandardSet } from '#lib/data/codes.ts';
import { codeKey, DATA_LANGUAGE, withClauses, type Labels } from '#lib/data/labels.ts';
import { sentencesOf } from '#lib/data/sentences.ts';
import type { Person } from '#lib/data/tables.ts';
import type { Catalogue, MessagePart } from './catalogue.ts';
import { createFormat, type Format } from './format.ts';
import { rowOf, type LanguageTag } from './languages.ts';
import { createTranslate, type Translate } from './translate.ts';
import { bindWords } from './typography.ts';

/** The three spellings of a person's name. */
export type PersonNames = Pick<Person, 'nameEn' | 'nameBe' | 'nameRu'>;

/** Everything that depends on the language. */
export interface Words {
	lang: LanguageTag;
	t: Translate;
	format: Format;
	/** English words of the tables in this language; throws where the label file has none. */
	label(text: string): string;
	/** The words of a code. */
	code(set: CodeSet | StandardSet, code: string): string;
	/** A person's name as this language spells it. */
	nameOf(person: PersonNames): string;
}

/** The label of a text; what is not known has none. */
export const labelled = (text: string | null, { label }: Pick<Words, 'label'>): string | null =>
	text === null ? null : label(text);

/**
 * The words of a language. `labels` are those of its label file, and `parts` those of its catalogue, or as many of them as are
 * needed.
 */
export async function loadWords(
	lang: LanguageTag,
	labels: Labels,
	parts: readonly MessagePart[] = ['site']
): Promise<Words> {
	const { personName } = rowOf(lang);
	return {
		lang,
		t: createTranslate(lang, await loadMessages(lang, parts), binderOf(lang)),
		format: createFormat(lang),
		...wordsOfData(lang, labels),
		nameOf: (person) => person[personName]
	};
}

async function loadMessages(lang: LanguageTag, parts: readonly MessagePart[]): Promise<Partial<Catalogue>> {
	const { catalogue } = rowOf(lang);
	const loaded = await Promise.all(parts.map((part) => catalogue[part]()));
	return Object.assign({}, ...loaded.map((module) => module.default)) as Partial<Catalogue>;
}

/** The same words with other labels: a page brings those of its own data. */
export const withLabels = (words: Words, labels: Labels): Words => ({
	...words,
	...wordsOfData(words.lang, labels)
});

/** Puts the no-break spaces of a language into finished words. */
const binderOf = (lang: LanguageTag): ((text: string) => string) =>
	rowOf(lang).locale.bindsWords ? bindWords : (text) => text;

function wordsOfData(lang: LanguageTag, labels: Labels): Pick<Words, 'label' | 'code'> {
	const bind = binderOf(lang);
	const all = withClauses(labels);
	const wordsOf = (key: string): string => {
		const words = all.get(key);
		if (words === undefined) throw new Error(`labels.${lang}.csv has no words for “${key}”`);
		return bind(words);
	};
	const label = (text: string): string =>
		all.has(text) ? wordsOf(text) : sentencesOf(text).map(wordsOf).join(' ');
	return {
		label: lang === DATA_LANGUAGE ? (text) => text : label,
		code: (set, code) => wordsOf(codeKey(set, code))
	};
}
