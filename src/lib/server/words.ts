import { readFile } from 'node:fs/promises';
import { labelKeys } from '#lib/data/label-keys.ts';
import { parseLabels } from '#lib/data/label-files.ts';
import { labelFile, withClauses, type Labels } from '#lib/data/labels.ts';
import { sentencesOf } from '#lib/data/sentences.ts';
import { DataError } from '#lib/data/tables.ts';
import { MESSAGE_PARTS } from '#lib/i18n/catalogue.ts';
import { LANGUAGES, type LanguageTag } from '#lib/i18n/languages.ts';
import { loadWords, type Words } from '#lib/i18n/words.ts';
import { tables } from './tables.ts';

const readLabelFile = (lang: LanguageTag): Promise<string> =>
	readFile(`static/data/${labelFile(lang)}`, 'utf8');

/** Length of the label file of a language in UTF-16 units: a browser learns by it that the file was cut. */
export const labelLength = async (lang: LanguageTag): Promise<number> => (await readLabelFile(lang)).length;

async function readLabels(lang: LanguageTag): Promise<Labels> {
	const { labels, problems } = parseLabels(lang, await readLabelFile(lang));
	if (problems.length > 0) throw new DataError(problems);
	return labels;
}

const eachLanguage = async <Value>(
	make: (lang: LanguageTag) => Promise<Value>
): Promise<Map<string, Value>> =>
	new Map(await Promise.all(LANGUAGES.map(async ({ tag }) => [tag, await make(tag)] as const)));

const labelsByLanguage = await eachLanguage(readLabels);
const wordsByLanguage = await eachLanguage((lang) => loadWords(lang, labelsOf(lang), MESSAGE_PARTS));

const { codes } = labelKeys(tables);

function labelsOf(lang: LanguageTag): Labels {
	const labels = labelsByLanguage.get(lang);
	if (labels === undefined) throw new Error(`no labels in ${lang}`);
	return labels;
}

/** All words of a language, those of the data included. */
export function wordsIn(lang: LanguageTag): Words {
	const words = wordsByLanguage.get(lang);
	if (words === undefined) throw new Error(`no words in ${lang}`);
	return words;
}

/** The words of the codes, which every page brings. */
export const codeLabels = (lang: LanguageTag): Labels =>
	new Map([...labelsOf(lang)].filter(([key]) => codes.has(key)));

/** What a page shows, and the words in its language of every English text in it: a page brings no others. */
export const withTexts = <Data extends object>(lang: LanguageTag, data: Data): Data & { texts: Labels } => ({
	...data,
	texts: textLabels(withClauses(labelsOf(lang)), data)
});

function textLabels(labels: Labels, data: unknown): Labels {
	const keys = stringsIn(data).flatMap((text) => (labels.has(text) ? [text] : sentencesOf(text)));
	return new Map(
		[...new Set(keys)].flatMap((key): [string, string][] => {
			const label = labels.get(key);
			return label === undefined || codes.has(key) ? [] : [[key, label]];
		})
	);
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
