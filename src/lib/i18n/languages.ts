/** One language of the site: adding one is a row here, a folder of messages and a label file. */
export interface Language {
	/** BCP 47 tag, also the address prefix. */
	tag: string;
	/** The language's own name. */
	name: string;
}

/** The language without an address prefix. */
export const DEFAULT_LANGUAGE = 'en';

/** Every language, in the order of the language links. */
export const LANGUAGES = [{ tag: 'en', name: 'English' }] as const satisfies readonly Language[];

/** Tag of a language that the site has. */
export type LanguageTag = (typeof LANGUAGES)[number]['tag'];

/** Tag of the language that an address asks for: the prefix, or the default where there is none. */
export const languageOf = (prefix: string | undefined): LanguageTag => {
	const found = LANGUAGES.find((language) => language.tag === (prefix ?? DEFAULT_LANGUAGE));
	if (!found)
		throw new Error(`no language “${prefix}”: write one of ${LANGUAGES.map((l) => l.tag).join(', ')}`);
	return found.tag;
};

/** Path of a page in a language: `/charts/timeline/` → `/be/charts/timeline/`. */
export const localPath = (lang: LanguageTag, path: string): string =>
	lang === DEFAULT_LANGUAGE ? path : `/${lang}${path}`;
