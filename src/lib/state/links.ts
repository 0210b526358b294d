import { browser } from '$app/environment';
import { base, resolve } from '$app/paths';
import { localPath, splitPath, type LanguageTag } from '#lib/i18n/languages.ts';

/** Where the site lives, `https://example.org`, if the build was told so. */
const ORIGIN: string = import.meta.env.VITE_SITE_ORIGIN ?? '';

/** Address of one of our pages or files, `/people/` for instance, in a language, from wherever the site is served. */
export const linkTo = (lang: LanguageTag, path: string): string =>
	// `resolve` wants a path that it can find among the routes at compile time; ours come from the data.
	resolve(localPath(lang, path) as '/');

/** Address of a file that is the same in every language. */
export const linkToFile = (path: string): string => resolve(path as '/');

/**
 * Address of a page for those who read it elsewhere, search engines for instance: whole where the build knows its origin,
 * else like {@link linkTo}, since a copy of the site may stand anywhere.
 */
export const addressOf = (lang: LanguageTag, path: string): string =>
	ORIGIN === '' ? linkTo(lang, path) : new URL(localPath(lang, path), ORIGIN).href;

/** The language and the path of the address of one of our pages: `/be/people/` → `be`, `/people/`. */
export const placeOf = (url: URL): { lang: LanguageTag; path: string } =>
	// While the site is built `base` is relative and the address has none.
	splitPath(browser ? url.pathname.slice(base.length) : url.pathname);
