import { loadWords } from '#lib/i18n/words.ts';
import type { PageLoad } from './$types';

/** Brings the words that only the page about the method shows. */
export const load: PageLoad = async ({ data, parent }) => {
	const { codes, words } = await parent();
	return { ...data, words: await loadWords(words.lang, codes, ['site', 'method']) };
};
