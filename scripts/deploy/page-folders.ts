import { readdirSync } from 'node:fs';
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS } from '#lib/i18n/languages.ts';

/** Folders below the root in which pages stand in the default language, by the routes: `charts`, `people` … */
export const pageFolders = (): string[] =>
	readdirSync('src/routes/[[lang=lang]]', { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.includes('.'))
		.map(({ name }) => name)
		.sort();

/** Prefixes of addresses, one a language: `` for the default one, `/be`, `/ru`. */
export const languagePrefixes = (): string[] =>
	LANGUAGE_TAGS.map((tag) => (tag === DEFAULT_LANGUAGE ? '' : `/${tag}`));
