import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { parseLabels } from '#lib/data/label-files.ts';
import { labelFile } from '#lib/data/labels.ts';
import { MESSAGE_PARTS, type Catalogue, type MessagePart } from '#lib/i18n/catalogue.ts';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import type { Message } from '#lib/i18n/message.ts';

/** Every language that has messages. */
export const languages = LANGUAGE_TAGS;

/** The file of a part of a language's catalogue. */
export const fileOfPart = (part: MessagePart, language: string): string =>
	`src/lib/i18n/messages/${part === 'site' ? '' : `${part}/`}${language}.json`;

/** The text of a language's catalogue, all parts of it. */
export const catalogueText = (language: string): string =>
	MESSAGE_PARTS.map((part) => readFileSync(fileOfPart(part, language), 'utf8')).join('');

/** The messages of a part of a language's catalogue. */
export const entriesOfPart = (part: MessagePart, language: string): [key: string, message: Message][] =>
	Object.entries(JSON.parse(readFileSync(fileOfPart(part, language), 'utf8')) as Record<string, Message>);

/** All messages of a language. */
export const entriesOf = (language: string): [key: string, message: Message][] =>
	MESSAGE_PARTS.flatMap((part) => entriesOfPart(part, language));

/** All messages of a language by key. */
export const catalogueIn = (language: string): Catalogue =>
	Object.fromEntries(entriesOf(language)) as Catalogue;

/** The words of the data in a language. */
export function labelsIn(language: string): [key: string, label: string][] {
	const { labels, problems } = parseLabels(
		language,
		readFileSync(`static/data/${labelFile(language)}`, 'utf8')
	);
	if (problems.length > 0) throw new Error(JSON.stringify(problems));
	return [...labels];
}

/** Every form of a message with its plural category; a plain message has the one form. */
export const formsOf = (message: Message): Record<string, string> =>
	typeof message === 'string' ? { plain: message } : message;

/** Names of the placeholders of a text, sorted, each once. */
export const placeholdersOf = (text: string): string[] =>
	[...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

/** One agreed term: how it is recognised in English and in a translation, and what must never stand for it. */
export interface Term {
	term: string;
	inEnglish: RegExp | null;
	/** By language. */
	inTranslation: Record<string, RegExp | null>;
	never: Record<string, RegExp | null>;
}

/** The agreed terms. */
export function readGlossary(): Term[] {
	const text = readFileSync('src/lib/i18n/glossary.csv', 'utf8');
	const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
	const pattern = (source: string | undefined, flags = 'iu'): RegExp | null =>
		source ? new RegExp(source, flags) : null;
	return data.map((row) => ({
		term: row.term ?? '',
		// Names of organisations are told from words by their capitals.
		inEnglish: pattern(row.en_stem, 'u'),
		inTranslation: { be: pattern(row.be_stem), ru: pattern(row.ru_stem) },
		never: { be: pattern(row.be_never), ru: pattern(row.ru_never) }
	}));
}
