import { english } from './catalogue.ts';
import { createFormat, type Format } from './format.ts';
import type { LanguageTag } from './languages.ts';
import { createTranslate, type Catalogue, type Translate } from './translate.ts';

/** Everything that depends on the language. */
export interface Words {
	lang: LanguageTag;
	t: Translate;
	format: Format;
}

/** One catalogue a language. */
const CATALOGUES: Record<LanguageTag, Catalogue> = { en: english };

/** The words of a language. */
export function createWords(lang: LanguageTag): Words {
	return { lang, t: createTranslate(lang, CATALOGUES[lang]), format: createFormat(lang) };
}
