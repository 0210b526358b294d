import { findInSite } from '../serve/site-files.ts';
import { resolve } from 'node:path';

/** A link of a page, as it is written. */
interface Link {
	tag: string;
	address: string;
	rel: string;
}

/** What a page links to, and the places within it that can be linked to. */
export interface PageLinks {
	/** Path of the page: `/be/people/`. */
	path: string;
	links: readonly Link[];
	ids: ReadonlySet<string>;
}

const TAG = /<(a|link|img|script|iframe|source)\s([^>]*)>/g;
const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

const attribute = (attributes: string, name: string): string | undefined => {
	const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
	return found === undefined ? undefined : unescape(found);
};

/** Every address that a page's markup asks for or leads to, each once. */
export function linksIn(html: string): Link[] {
	const found = new Map<string, Link>();
	for (const [, tag = '', attributes = ''] of html.matchAll(TAG)) {
		const address = attribute(attributes, 'href') ?? attribute(attributes, 'src');
		const rel = attribute(attributes, 'rel') ?? '';
		if (address !== undefined) found.set(`${tag} ${address} ${rel}`, { tag, address, rel });
	}
	return [...found.values()];
}

/** Ids of a page. */
export const idsIn = (html: string): Set<string> =>
	new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => unescape(id)));

/** What is wrong with the links of a page, a line each. */
export const linkFaults = (
	page: PageLinks,
	pages: ReadonlyMap<string, PageLinks>,
	folder: string
): string[] =>
	page.links.flatMap((link) => {
		const fault = /^[a-z]+:/.test(link.address) ? faultOutside(link) : faultInside(link, page, pages, folder);
		return fault === null ? [] : [`${page.path}: <${link.tag}> ${link.address} ${fault}`];
	});

/** A link to others is marked as one, and tells them neither the page it stands on nor gives them a hold on it. */
function faultOutside({ tag, address, rel }: Link): string | null {
	if (address.startsWith('data:') && tag !== 'a') return null;
	if (!/^https?:/.test(address)) return 'is no web address';
	if (tag !== 'a') return 'loads something from another host';
	const lacking = ['external', 'noopener', 'noreferrer'].filter((word) => !rel.split(' ').includes(word));
	return lacking.length === 0 ? null : `lacks rel="${lacking.join(' ')}"`;
}

function faultInside(
	{ address }: Link,
	page: PageLinks,
	pages: ReadonlyMap<string, PageLinks>,
	folder: string
): string | null {
	const url = new URL(address, `https://site.invalid${page.path}`);
	const found = findInSite(resolve(folder), url.pathname);
	if (found.kind !== 'file') return found.kind === 'moved' ? 'lacks its closing slash' : 'leads nowhere';
	const place = decodeURIComponent(url.hash.slice(1));
	const target = pages.get(url.pathname);
	return place === '' || target === undefined || target.ids.has(place) ? null : 'leads to no such place';
}
