import { fetchContents } from '#lib/state/figure-content.ts';
import { wordsWith } from '#lib/state/page-words.ts';
import type { PageLoad } from './$types';

/** Brings the words of a person, and what the figures hold where the page does not come as HTML. */
export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	const [words] = await Promise.all([
		wordsWith(await parent(), 'people', 'waves'),
		fetchContents(url, fetch)
	]);
	return { ...data, words };
};
