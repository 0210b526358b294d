import { extname, posix } from 'node:path';
import { CSS_ADDRESS } from './local-address.ts';
import type { SiteFiles } from './read-site.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.png': 'image/png'
};

/** A file of the site as an address that holds it. Throws where it is missing or of a kind that no page shows. */
export function dataAddress(site: SiteFiles, path: string): string {
	const bytes = site.get(path);
	const type = TYPES[extname(path)];
	if (bytes === undefined || type === undefined) throw new Error(`${path} cannot stand within a page`);
	return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** A style sheet that holds the files it asks for. `path` is its own, which they are addressed from. */
export const embedInCss = (site: SiteFiles, path: string, css: string): string =>
	css.replace(CSS_ADDRESS, (_, address: string) => {
		return `url(${dataAddress(site, posix.join(posix.dirname(path), address))})`;
	});
