import { describe, expect, it } from 'vitest';
import { languageOf, localPath, splitPath, LANGUAGE_TAGS } from './languages.ts';

describe('addresses', () => {
	it('have the language in front, but for the default', () => {
		expect(localPath('en', '/people/')).toBe('/people/');
		expect(localPath('be', '/people/')).toBe('/be/people/');
	});

	it('give their language and path back', () => {
		for (const lang of LANGUAGE_TAGS)
			for (const path of ['/', '/people/', '/charts/timeline/arrests-2020/', '/be-bop/'])
				expect(splitPath(localPath(lang, path))).toEqual({ lang, path });
	});

	it('of a language that the site does not have are refused', () => {
		expect(() => languageOf('fr')).toThrow('no language “fr”: write one of en, be, ru');
		expect(languageOf(undefined)).toBe('en');
	});
});
