import { wordsWith } from '#lib/state/page-words.ts';
import type { PageLoad } from './$types';

/** Brings the words that only the page about the method shows. */
export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	words: await wordsWith(await parent(), 'method')
});
