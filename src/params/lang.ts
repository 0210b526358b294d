import { DEFAULT_LANGUAGE, LANGUAGES } from '#lib/i18n/languages.ts';

/** Address prefixes of the languages other than the default. */
export const match = (param: string): boolean =>
	LANGUAGES.some(({ tag }) => tag === param && tag !== DEFAULT_LANGUAGE);
