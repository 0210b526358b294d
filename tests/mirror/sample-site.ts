import { LANGUAGE_TAGS, localPath, type LanguageTag } from '#lib/i18n/languages.ts';
import { byPath, type SiteFiles } from '../../scripts/mirror/read-site.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The frame of a page as SvelteKit writes it, `up` being the way to the root of the site. */
const page = (lang: LanguageTag, up: string, main: string): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none';script-src 'self'" />
<link rel="icon" href="${up}icon.svg" type="image/svg+xml" /><style>:root{--ink:black}</style>
<!--1--><link rel="canonical" href="./" /><style>@font-face{font-family:A;src:url(${up}_app/a.woff2)}</style>
<link href="${up}_app/a.css" rel="stylesheet" disabled media="(max-width: 0)" />
<script>addEventListener('keyup',leave)</script></head>
<body data-sveltekit-preload-data="hover"><link href="${up}_app/a.woff2" rel="preload" as="font" crossorigin />
<header><div><nav class="languages"><ul><li><a href="${up}">Other</a></li></ul></nav></div></header>
<main id="main">${main}</main><footer><div><p>About</p><p><a href="${up}method/">Method</a></p></div></footer>
<script>{ import("${up}_app/start.js") }</script></body></html>`;

const drawing = (up: string, home: string): string =>
	`<svg><foreignObject display="none"><div style="content:url(${home}charts/one.png);width:100%"></div></foreignObject>` +
	`<a href="${up}waves/w/"><text>w</text></a></svg>`;

const overview = (up: string, home: string): string =>
	`<figure id="one"><h1>One</h1><nav><a href="${home}charts/one/view/">view</a></nav>${drawing(up, home).repeat(2)}<img src="${up}icon.svg" alt="" />` +
	`<table><tr><td><a href="${home}people/ann/">Ann</a></td></tr></table>` +
	`<figcaption><div><p>Sources <a href="${home}charts/one/#sources">All</a></p><ul><li><a href="${home}charts/one.csv" download>CSV</a></li></ul></div></figcaption></figure>`;

const chart = (): string =>
	'<h1>One</h1><figure><figcaption><p>As of</p><p>Cite it so</p></figcaption></figure><section aria-labelledby="sources"><h2 id="sources">2 sources</h2><ul><li><a href="https://example.org/" rel="external noopener noreferrer">A report</a></li></ul></section>';

const people = (home: string): string =>
	`<h1>1 person</h1><ul><li><p><a href="${home}people/ann/">Ann</a> &amp; others</p></li></ul>`;

/** Pages of a language, each with the way from it to the root, and to the overview of its language. */
function pagesOf(lang: LanguageTag): [string, string][] {
	const folder = localPath(lang, '/').slice(1);
	const up = (depth: number): string => '../'.repeat(depth + Number(folder !== '')) || './';
	const home = (depth: number): string => '../'.repeat(depth) || './';
	return [
		[`${folder}index.html`, page(lang, up(0), overview(up(0), home(0)))],
		[`${folder}people/index.html`, page(lang, up(1), people(home(1)))],
		[`${folder}people/ann/index.html`, page(lang, up(2), '<h1>Ann</h1>')],
		[`${folder}charts/one/index.html`, page(lang, up(2), chart())],
		[`${folder}charts/one/view/index.html`, page(lang, up(3), '<h1>View</h1>')],
		[`${folder}charts/one.csv`, 'a\n1\n'],
		[`${folder}charts/one.png`, 'picture']
	];
}

/** A site with everything that copies are made of, of one figure and one person. */
export const sampleSite = (): SiteFiles =>
	new Map(
		[
			...LANGUAGE_TAGS.flatMap(pagesOf),
			['404.html', page('en', '/', 'Nothing is here')] as const,
			['waves/w/index.html', page('en', '../../', '<h1>Wave</h1>')] as const,
			['method/index.html', page('en', '../', '<h1>Method</h1>')] as const,
			['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'] as const,
			[
				'_app/a.css',
				'@font-face{font-family:A;src:url(./a.woff2)}@media (scripting:none){form{display:none}}'
			] as const,
			['_app/a.woff2', 'face'] as const,
			['_app/start.js', 'start()'] as const,
			['mirrors.json', '[]\n'] as const,
			['data/datapackage.json', '{"version":"3.1.0","created":"2026-03-19T00:00:00Z"}'] as const
		]
			.map(([path, text]): [string, Uint8Array] => [path, bytes(text)])
			.sort(byPath)
	);
