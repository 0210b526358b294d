import type { CatalogueParts } from './catalogue.ts';
import { BELARUSIAN, ENGLISH, RUSSIAN, type Locale } from './locale.ts';

/** One language of the site: adding one is a row below, a catalogue and a label file. */
export interface Language {
	/** BCP 47 tag, also the address prefix and the name of its files. */
	tag: string;
	/** The language's own name. */
	name: string;
	/** The names of people that it shows, by their column in `people.csv`. */
	personName: 'nameEn' | 'nameBe' | 'nameRu';
	locale: Locale;
	/** The words of the site, part by part. */
	catalogue: CatalogueParts;
}

/** The language without an address prefix. */
export const DEFAULT_LANGUAGE = 'en';

/** Every language, in the order of the language links. */
export const LANGUAGES = [
	{
		tag: 'en',
		name: 'English',
		personName: 'nameEn',
		locale: ENGLISH,
		catalogue: {
			site: () => import('./messages/en.json'),
			method: () => import('./messages/method/en.json'),
			datapage: () => import('./messages/datapage/en.json'),
			safety: () => import('./messages/safety/en.json'),
			figures: () => import('./messages/figures/en.json'),
			overview: () => import('./messages/overview/en.json'),
			people: () => import('./messages/people/en.json'),
			waves: () => import('./messages/waves/en.json')
		}
	},
	{
		tag: 'be',
		name: 'Беларуская',
		personName: 'nameBe',
		locale: BELARUSIAN,
		catalogue: {
			site: () => import('./messages/be.json'),
			method: () => import('./messages/method/be.json'),
			datapage: () => import('./messages/datapage/be.json'),
			safety: () => import('./messages/safety/be.json'),
			figures: () => import('./messages/figures/be.json'),
			overview: () => import('./messages/overview/be.json'),
			people: () => import('./messages/people/be.json'),
			waves: () => import('./messages/waves/be.json')
		}
	},
	{
		tag: 'ru',
		name: 'Русский',
		personName: 'nameRu',
		locale: RUSSIAN,
		catalogue: {
			site: () => import('./messages/ru.json'),
			method: () => import('./messages/method/ru.json'),
			datapage: () => import('./messages/datapage/ru.json'),
			safety: () => import('./messages/safety/ru.json'),
			figures: () => import('./messages/figures/ru.json'),
			overview: () => import('./messages/overview/ru.json'),
			people: () => import('./messages/people/ru.json'),
			waves: () => import('./messages/waves/ru.json')
		}
	}
] as const satisfies readonly Language[];

/** Tag of a language that the site has. */
export type LanguageTag = (typeof LANGUAGES)[number]['tag'];

/** Tags of all languages, in their order. */
export const LANGUAGE_TAGS: readonly LanguageTag[] = LANGUAGES.map(({ tag }) => tag);

/** The row of a language. */
export const rowOf = (lang: LanguageTag): Language => {
	const row = LANGUAGES.find(({ tag }) => tag === lang);
	if (!row) throw new Error(`no language “${lang}”: write one of ${LANGUAGE_TAGS.join(', ')}`);
	return row;
};

/** Tag of the language that an address asks for: the prefix, or the default where there is none. */
export const languageOf = (prefix: string | undefined): LanguageTag =>
	rowOf((prefix ?? DEFAULT_LANGUAGE) as LanguageTag).tag as LanguageTag;

/** Path of a page in a language: `/charts/timeline/` → `/be/charts/timeline/`. */
export const localPath = (lang: LanguageTag, path: string): string =>
	lang === DEFAULT_LANGUAGE ? path : `/${lang}${path}`;

/** A path without its language, and the language: `/be/people/` → `be`, `/people/`. The reverse of {@link localPath}. */
export function splitPath(path: string): { lang: LanguageTag; path: string } {
	const [, prefix = '', ...rest] = path.split('/');
	const found = LANGUAGES.find(({ tag }) => tag === prefix && tag !== DEFAULT_LANGUAGE);
	return found ? { lang: found.tag, path: `/${rest.join('/')}` } : { lang: DEFAULT_LANGUAGE, path };
}
