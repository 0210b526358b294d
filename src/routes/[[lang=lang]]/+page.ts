import { fetchContents } from '#lib/state/figure-content.ts';
import type { PageLoad } from './$types';

/** Brings what the figures hold where the page does not come as HTML. */
export const load: PageLoad = async ({ data, url, fetch }) => {
	await fetchContents(url, fetch);
	return data;
};
