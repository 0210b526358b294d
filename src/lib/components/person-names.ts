import { LANGUAGES, rowOf, type LanguageTag } from '#lib/i18n/languages.ts';
import type { PersonNames } from '#lib/i18n/words.ts';

/** A spelling of a name with its language. */
export interface Spelling {
	lang: LanguageTag;
	name: string;
}

/** The spellings of a name in the other languages, each once. */
export function otherSpellings(person: PersonNames, lang: LanguageTag): Spelling[] {
	const shown = new Set([rowOf(lang).personName]);
	return LANGUAGES.flatMap(({ tag, personName }) => {
		if (shown.has(personName)) return [];
		shown.add(personName);
		return [{ lang: tag, name: person[personName] }];
	});
}
