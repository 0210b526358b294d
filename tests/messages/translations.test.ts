import { describe, expect, test } from 'vitest';
import { entriesOf, formsOf, labelsIn, readGlossary } from './catalogues.ts';
import { faultsOfWording, type Worded } from './wording.ts';

const glossary = readGlossary();
const english = new Map(entriesOf('en'));

const codeWords = new Map(labelsIn('en'));

const inWords = (key: string): string =>
	Object.values(formsOf(english.get(key) ?? ''))
		.join(' / ')
		.replace(/\{\w+\}/g, ' ');

/** Everything that is translated: each form of each message, and the words of the data. */
const textsIn = (language: string): Worded[] => [
	...entriesOf(language).flatMap(([key, message]) =>
		Object.values(formsOf(message)).map((text) => ({ key, english: inWords(key), text }))
	),
	...labelsIn(language).map(([key, text]) => ({ key, english: codeWords.get(key) ?? key, text }))
];

describe.each(['be', 'ru'])('words in %s', (language) => {
	const texts = textsIn(language);

	test('are set in the alphabet, the quotation marks and the official spelling of the language', () =>
		expect(
			texts.flatMap((worded) =>
				faultsOfWording(worded, language).map((fault) => `${worded.key}: ${fault}: ${worded.text}`)
			)
		).toEqual([]));

	test('use the agreed terms', () => {
		const wrong = texts.flatMap(({ key, english, text }) =>
			glossary.flatMap(({ term, inEnglish, inTranslation, never }) => {
				const wanted = inEnglish?.test(english) === true ? inTranslation[language] : null;
				const isMissing = wanted ? !wanted.test(text) : false;
				const isForbidden = never[language]?.test(text) ?? false;
				return isMissing || isForbidden ? [`${term}: ${key.slice(0, 60)}: ${text}`] : [];
			})
		);
		expect(wrong).toEqual([]);
	});
});

describe('the check of wording catches', () => {
	test.each([
		['be', 'пaлітвязень', 'mixes alphabets'],
		['be', 'экстрэмісцкае фарміраванне', '“extremist” without quotation marks'],
		['be', 'сьвятло', 'classical spelling'],
		['ru', 'сказал "да"', 'foreign quotation marks'],
		['ru', 'он - она', 'a hyphen for a dash']
	])('%s %s', (language, text, fault) => expect(faultsOfWording({ text }, language)).toContain(fault));

	test.each([
		['be', '«экстрэмісцкае фарміраванне»'],
		['be', 'пісьмо, восьмы, Вільня'],
		['ru', 'сказал «да»']
	])('and lets pass %s %s', (language, text) => expect(faultsOfWording({ text }, language)).toEqual([]));
});
