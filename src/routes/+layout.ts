import { loadWords } from '#lib/i18n/words.ts';
import { placeOf } from '#lib/state/links.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** The words of the language that the address asks for, also where nothing is kept at the address. */
export const load: LayoutLoad = async ({ url, data }) => ({
	...data,
	words: await loadWords(placeOf(url).lang, data.codes)
});
