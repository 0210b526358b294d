import { assert, constantFrom, property, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageKey } from '#lib/i18n/catalogue.ts';
import { createTranslate } from '#lib/i18n/translate.ts';
import {
	catalogueIn,
	catalogueText,
	entriesOf,
	formsOf,
	languages,
	placeholdersOf
} from './messages/catalogues.ts';
import { readCode, usageIn } from './messages/usage.ts';

const english = catalogueIn('en');
const usage = usageIn(readCode());
const englishEntries = entriesOf('en');
const englishKeys = englishEntries.map(([key]) => key);

/** Longest heading that fits two lines on a phone, characters with its placeholders filled by a usual word. */
const MAX_HEADING = 75;

/** Lines `key: reason` for every form of every message in which something is wrong. */
const faults = (language: string, faultOf: (text: string, key: string) => string | false): string[] =>
	entriesOf(language).flatMap(([key, message]) =>
		Object.values(formsOf(message)).flatMap((text) => {
			const fault = faultOf(text, key);
			return fault ? [`${key}: ${fault}`] : [];
		})
	);

describe('messages and code', () => {
	test('every message is used', () => {
		// A table of codes hands over the beginning of its keys as a whole word: `data.reliability`.
		const prefixes = [...usage.strings].filter((text) => text.includes('.') && !englishKeys.includes(text));
		const isUsed = (key: string): boolean =>
			usage.strings.has(key) ||
			usage.patterns.some((pattern) => pattern.matches(key)) ||
			prefixes.includes(key.slice(0, key.lastIndexOf('.')));
		expect(englishKeys.filter((key) => !isUsed(key))).toEqual([]);
	});

	test('every message that the code asks for exists', () => {
		expect([...usage.asked].filter((key) => !englishKeys.includes(key))).toEqual([]);
		const isEmpty = usage.patterns.filter((p) => p.isAsked && !englishKeys.some((key) => p.matches(key)));
		expect(isEmpty.map(({ written }) => written)).toEqual([]);
	});

	test('use is found in code, in markup and in templates', () => {
		const found = usageIn(`{t('a.b')} const key = "c.d"; t(\`data.role.\${role}\`); \`\${id}.\${part}\``);
		expect([...found.asked]).toEqual(['a.b']);
		expect(found.strings).toContain('c.d');
		expect(found.patterns.map(({ written }) => written)).toEqual(['data.role.${role}']);
		expect(found.patterns[0]?.matches('data.role.lawyer')).toBe(true);
		expect(found.patterns[0]?.matches('data.roles')).toBe(false);
	});
});

describe.each(languages)('messages in %s', (language) => {
	const entries = entriesOf(language);

	test('each key stands once', () => {
		const keys = [...catalogueText(language).matchAll(/^\t"([^"]+)":/gm)].map(([, key]) => key);
		expect(keys.length).toBe(entries.length);
		expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
	});

	test('the keys and their placeholders are those of English', () => {
		const shape = (of: typeof entries): Record<string, string[]> =>
			Object.fromEntries(
				of.map(([key, message]) => [key, placeholdersOf(Object.values(formsOf(message)).join())])
			);
		expect(shape(entries)).toEqual(shape(englishEntries));
	});

	test('a plural has every form of the language, and none asks for more words than the form for other numbers', () => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
		const wrong = entries.filter(([, message]) => {
			if (typeof message === 'string') return false;
			const given = placeholdersOf(message.other);
			const isFilled = Object.values(message).every((text) =>
				placeholdersOf(text).every((name) => given.includes(name))
			);
			return !isFilled || Object.keys(message).sort().join() !== [...pluralCategories].sort().join();
		});
		expect(wrong.map(([key]) => key)).toEqual([]);
	});

	test('no message has markup, straight quotation marks or stray spaces', () => {
		const wrong = faults(language, (text) => {
			if (/<[a-z/!]|&#?\w+;/i.test(text)) return `markup in “${text}”`;
			if (text.includes('"')) return `a straight quotation mark in “${text}”`;
			return text.trim() !== text || / {2}/.test(text) || text === '' ? `stray spaces in “${text}”` : false;
		});
		expect(wrong).toEqual([]);
	});

	test('headings of figures fit a phone', () => {
		const isHeading = (key: string): boolean => /^[a-z-]+\.heading(\.|$)/.test(key);
		const filled = (text: string): string => text.replace(/\{\w+\}/g, '123');
		const wrong = faults(language, (text, key) => {
			const length = isHeading(key) ? filled(text).length : 0;
			return length > MAX_HEADING && `${length} characters`;
		});
		expect(wrong).toEqual([]);
	});
});

test('a message with a missing word says which', () => {
	const t = createTranslate('en', english);
	const withPlaceholders = englishEntries.filter(([, message]) => placeholdersIn(message).length > 0);
	if (withPlaceholders.length === 0) return;
	const cases = constantFrom(...withPlaceholders).chain(([key, message]) =>
		subarray(placeholdersIn(message)).map((given) => ({ key, given, needed: placeholdersIn(message) }))
	);
	assert(
		property(cases, ({ key, given, needed }) => {
			const params = { count: 7, ...Object.fromEntries(given.map((name) => [name, 7])) };
			// `count` is given to all: it also chooses the form.
			const missing = needed.filter((name) => name !== 'count' && !given.includes(name));
			const translate = (): string => t(key as MessageKey, params);
			if (missing.length === 0) expect(translate()).not.toMatch(/[{}]/);
			else expect(translate).toThrow(new RegExp(`“${key}”.*“(${missing.join('|')})”`));
		})
	);
});

test('a message with plural forms asks for the number that chooses one', () =>
	expect(() => createTranslate('en', english)('data.years', { years: '7' })).toThrow(
		'message “data.years” needs “count”'
	));

const placeholdersIn = (message: (typeof englishEntries)[number][1]): string[] =>
	placeholdersOf(Object.values(formsOf(message)).join());
