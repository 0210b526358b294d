import type { Handle } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { faceRules } from '#lib/theme/faces.ts';
import { cssVariables } from '#lib/theme/tokens.ts';

const styles = `:root{${cssVariables('light')}}@media (prefers-color-scheme:dark){:root{${cssVariables('dark')}}}${faceRules()}`;

/** Hosts send `404.html` for an address at any depth, where the relative addresses of other pages would lead astray. */
const fromRoot = (html: string): string => html.replace(/(href|src)="\.\//g, '$1="/');

/** Fills the page frame: language, and colours and faces from the one place that names them. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const page = html
				.replace('%still-held.lang%', languageOf(event.params.lang))
				.replace('%still-held.colors%', styles);
			return event.route.id === '/404' ? fromRoot(page) : page;
		},
		// The Latin faces carry the first view of every page; the Cyrillic ones load where a text needs them.
		preload: ({ type, path }) => type !== 'font' || path.includes('latin')
	});
