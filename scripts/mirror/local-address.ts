/** Where an address within the site leads: a file, and what follows its path, `#sources` for instance. */
export interface LocalTarget {
	file: string;
	end: string;
}

const SITE = 'https://site.invalid';

/**
 * The file that an address of a page or a style sheet leads to; null where it leads out of the site or only to a place in the
 * page itself. `from` is the path of that page: `people/index.html`.
 */
export function localTarget(address: string, from: string): LocalTarget | null {
	if (address === '' || address.startsWith('#')) return null;
	const url = new URL(address, `${SITE}/${from}`);
	if (url.origin !== SITE) return null;
	const path = decodeURIComponent(url.pathname).slice(1);
	return { file: path === '' || path.endsWith('/') ? `${path}index.html` : path, end: url.search + url.hash };
}

/** The same address for a disk, where nobody finds a folder's page by itself. */
export const withFileName = (address: string): string =>
	address.replace(/^([^?#]*\/)(?=$|[?#])/, '$1index.html');

/** Addresses of files in the text of styles; those that hold their file are none. */
export const CSS_ADDRESS = /url\(\s*["']?(?!data:)([^"')]+)["']?\s*\)/g;
