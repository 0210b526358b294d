import { wordsWith } from '#lib/state/page-words.ts';
import type { PageLoad } from './$types';

/** Brings the words of the list of people. */
export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	words: await wordsWith(await parent(), 'people')
});
