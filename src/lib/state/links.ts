import { resolve } from '$app/paths';
import { localPath, type LanguageTag } from '#lib/i18n/languages.ts';

/** Address of one of our pages or files, `/people/` for instance, in a language, from wherever the site is served. */
export const linkTo = (lang: LanguageTag, path: string): string =>
	// `resolve` wants a path that it can find among the routes at compile time; ours come from the data.
	resolve(localPath(lang, path) as '/');

/** Address of a file that is the same in every language. */
export const linkToFile = (path: string): string => resolve(path as '/');
