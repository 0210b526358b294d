import type { Handle } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { faceRules } from '#lib/theme/faces.ts';
import { cssVariables } from '#lib/theme/tokens.ts';

const colors = `:root{${cssVariables('light')}}@media (prefers-color-scheme:dark){:root{${cssVariables('dark')}}}${faceRules()}`;

/** Fills the page frame: language, and colours and faces from the one place that names them. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%still-held.lang%', languageOf(event.params.lang)).replace('%still-held.colors%', colors),
		// The Latin faces carry the first view of every page; the Cyrillic ones load where a text needs them.
		preload: ({ type, path }) => type !== 'font' || path.includes('latin')
	});
