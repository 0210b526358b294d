import { languageOf } from '#lib/i18n/languages.ts';
import { createWords } from '#lib/i18n/words.ts';
import type { LayoutLoad } from './$types';

/** The words of the language that the address asks for. */
export const load: LayoutLoad = ({ params, data }) => ({
	...data,
	words: createWords(languageOf(params.lang))
});
