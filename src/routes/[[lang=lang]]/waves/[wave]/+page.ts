import { wordsWith } from '#lib/state/page-words.ts';
import type { PageLoad } from './$types';

/** Brings the words of releases and of the people in them. */
export const load: PageLoad = async ({ data, parent }) => ({
	...data,
	words: await wordsWith(await parent(), 'waves', 'people')
});
