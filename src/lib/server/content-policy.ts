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

const SCRIPT = /<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>([^]*?)<\/script>/g;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

/** Where the policy stands: before anything that it is about. */
const CHARSET = '<meta charset="utf-8" />';

/**
 * Puts the content policy of a finished page into its head: only the scripts and styles that stand in it, each by its
 * hash, and the files of its own site. It stands in the HTML because a mirror may be unable to send headers; what only a
 * header can say is in `scripts/serve/header-rules.ts`. `style="…"` is allowed, which no text of ours gets into.
 */
export function withPolicy(html: string): string {
	if (!html.includes(CHARSET)) throw new Error(`a page has no ${CHARSET} to put its content policy behind`);
	const policy = [
		"default-src 'none'",
		["script-src 'self'", ...hashesOf(html, SCRIPT)].join(' '),
		["style-src 'self'", ...hashesOf(html, STYLE)].join(' '),
		"style-src-attr 'unsafe-inline'",
		...PAGE_DIRECTIVES
	].join(';');
	return html.replace(CHARSET, `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

const hashesOf = (html: string, tag: RegExp): string[] => [
	...new Set([...html.matchAll(tag)].map(([, inside = '']) => `'sha256-${sha256(inside)}'`))
];

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
