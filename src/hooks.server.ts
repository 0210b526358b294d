import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { withPolicy } from '#lib/server/content-policy.ts';
import { faceRules, familyVariables } from '#lib/theme/faces.ts';
import { cssVariables } from '#lib/theme/tokens.ts';
import fault from './fault.js?raw';
import leave from './leave.js?raw';

const styles = `:root{${cssVariables('light')};${familyVariables()}}@media (prefers-color-scheme:dark){:root{${cssVariables('dark')}}}${faceRules()}`;

/** Hosts send `404.html` for an address at any depth, where the relative addresses of other pages would lead astray. */
const fromRoot = (html: string): string => html.replace(/((?:href|src)="|url\()\.\//g, '$1/');

const FONT_PRELOAD = /<link [^>]*as="font"[^>]*>/g;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Moves the preloads of typefaces behind the start of the body. In the head they would hold back the first paint until
 * they are there, a second on a slow line; here they are asked for as early, and used where they come in time.
 */
function withPatientFonts(html: string): string {
	const preloads = html
		.match(FONT_PRELOAD)
		?.filter((link) => link.includes('-latin.') || (link.includes('-cyrillic.') && CYRILLIC.test(html)));
	return html
		.replace(FONT_PRELOAD, '')
		.replace('<div class="app">', (start) => (preloads ?? []).join('') + start);
}

/** The scripts that wait for nothing else, each with what a page has that needs it. */
const READY_SCRIPTS = [
	{ needs: 'class="leave', script: leave },
	{ needs: 'id="fault"', script: fault }
].map(({ needs, script }) => ({ needs, code: script.replace(/\/\*[^]*?\*\//g, '').trim() }));

/** Puts the scripts into a page that must run whatever else of it is missing. */
const withReadyScripts = (html: string): string =>
	READY_SCRIPTS.filter(({ needs }) => html.includes(needs)).reduce(
		(page, { code }) => page.replace('</head>', `<script>${code}</script></head>`),
		html
	);

/** Fills the page frame: language, and colours and faces from the one place that names them. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = withReadyScripts(withPatientFonts(html))
				.replace('%still-held.lang%', languageOf(event.params.lang))
				.replace('%still-held.colors%', styles);
			const placed = event.route.id === '/404' ? fromRoot(page) : page;
			// The development server writes scripts and styles of its own into pages.
			return building ? withPolicy(placed) : placed;
		},
		// A page is whole without script, which therefore waits until the page has arrived.
		preload: ({ type }) => type === 'css' || type === 'font'
	});
