import { plainLetter, type Compare } from '#lib/i18n/collate.ts';

/** The family name in a spelling that gives it last: the last word that does not stand in brackets. */
export const familyName = (name: string): string =>
	name
		.replace(/\s*\([^)]*\)/g, '')
		.trim()
		.split(' ')
		.at(-1) ?? name;

/** Letter under which a person is listed: the first of the family name, a Latin one without its accent. */
export function initialOf(name: string): string {
	const first = familyName(name).charAt(0);
	return (/\p{Script=Latin}/u.test(first) ? plainLetter(first) : first).toUpperCase();
}

/** Orders two names by family name, then by the whole name, in the order of a language. */
export const compareNames = (a: string, b: string, compare: Compare): number =>
	compare(familyName(a), familyName(b)) || compare(a, b);
