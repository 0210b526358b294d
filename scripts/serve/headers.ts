import { extname } from 'node:path';

/** Types whose text would be read in a wrong encoding without its name; sirv knows all others. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'text/xml; charset=utf-8'
};

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

/** Whether brotli makes a file smaller; pictures and fonts are compressed already. */
export const isText = (file: string): boolean => extname(file) in TEXT_TYPES;

/**
 * Headers of a file of the site. A page is stored nowhere: on a searched phone a stored page is evidence.
 * Files whose name carries their hash never change.
 */
export function headersOf(file: string, pathname: string): Record<string, string> {
	const type = TEXT_TYPES[extname(file)];
	return {
		...(type && { 'Content-Type': type }),
		'Cache-Control': cacheControl(file, pathname),
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		...(isSharedWithFrames(pathname) && { 'Access-Control-Allow-Origin': '*' })
	};
}

function cacheControl(file: string, pathname: string): string {
	if (extname(file) === '.html') return 'no-store';
	return pathname.startsWith('/_app/immutable/')
		? `public, max-age=${YEAR_IN_SECONDS}, immutable`
		: 'no-cache';
}

/** A sandboxed frame has no origin of its own, and asks for its modules and data as a stranger. */
const isSharedWithFrames = (pathname: string): boolean => /^\/(_app|data)\//.test(pathname);
