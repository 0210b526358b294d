import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { loadWords } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

/** Written as `404.html`, which hosts send for an unknown address; without script, since it stands at any depth. */
export const trailingSlash = 'never';
export const csr = false;

/** The words of every language: nobody knows which one the reader of an unknown address wants. */
export const load: PageLoad = async () => ({
	everyLanguage: await Promise.all(LANGUAGE_TAGS.map((lang) => loadWords(lang, new Map())))
});
