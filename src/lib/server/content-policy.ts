import { createHash } from 'node:crypto';

/**
 * What a page may load and do, but for scripts and styles: nothing but its own files. Stands in every page, and a host
 * sends it again.
 */
export const PAGE_DIRECTIVES = [
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'"
] as const;

/** What pages may load, by who reads them where. */
export interface Allowed {
	/** Where scripts and styles come from, beside those that stand in the page. */
	files: string;
	directives: readonly string[];
}

const OF_SITE: Allowed = { files: "'self'", directives: PAGE_DIRECTIVES };

/** A page on a disk, beside its pictures and faces: it has no program to load. */
export const OF_FOLDER: Allowed = {
	files: '',
	directives: PAGE_DIRECTIVES.filter((directive) => !directive.startsWith('connect-src'))
};

/** A page that is a single file: it loads nothing at all. */
export const OF_FILE: Allowed = {
	files: '',
	directives: OF_FOLDER.directives.map((directive) => directive.replace(/-src .*/, '-src data:'))
};

const SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([^]*?)<\/script>/g;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

/** Where the policy stands: before anything that it is about. */
const CHARSET = /<meta charset="utf-8"(?: \/)?>/;

/**
 * Puts the content policy of a finished page into its head: only the scripts and styles that stand in it, each by its
 * hash, and the files of its own site. It stands in the HTML because a mirror may be unable to send headers; what only a
 * header can say is in `scripts/serve/header-rules.ts`. `style="…"` is allowed, which no text of ours gets into.
 */
export function withPolicy(html: string, { files, directives }: Allowed = OF_SITE): string {
	if (!CHARSET.test(html))
		throw new Error(`a page has no ${CHARSET.source} to put its content policy behind`);
	const policy = [
		"default-src 'none'",
		listOf('script-src', files, hashesOf(html, SCRIPT)),
		listOf('style-src', files, hashesOf(html, STYLE)),
		"style-src-attr 'unsafe-inline'",
		...directives
	].join(';');
	return html.replace(
		CHARSET,
		(charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}" />`
	);
}

/** A list without an entry allows nothing, and has to say so. */
const listOf = (name: string, files: string, hashes: readonly string[]): string =>
	[name, ...[files, ...hashes].filter(Boolean)].join(' ').replace(/^\S+$/, `${name} 'none'`);

const hashesOf = (html: string, tag: RegExp): string[] => [
	...new Set([...html.matchAll(tag)].map(([, inside = '']) => `'sha256-${sha256(inside)}'`))
];

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
