import { version } from '$app/environment';
import { loadWords } from '#lib/i18n/words.ts';
import { placeOf } from '#lib/state/links.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * The words of the language that the address asks for, also where nothing is kept at the address. Throws at data of another
 * release than this code: SvelteKit then loads the page anew, with the code that belongs to it.
 */
export const load: LayoutLoad = async ({ url, data }) => {
	if (data.release !== version) throw new Error(`this is ${version}, the data are of ${data.release}`);
	return { ...data, words: await loadWords(placeOf(url).lang, data.codes) };
};
