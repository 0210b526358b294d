/** The family name in an English spelling: the last word that does not stand in brackets. */
export const familyName = (nameEn: string): string =>
	nameEn
		.replace(/\s*\([^)]*\)/g, '')
		.trim()
		.split(' ')
		.at(-1) ?? nameEn;

/** Letter under which a person is listed: the first of the family name, without its accent. */
export const initialOf = (nameEn: string): string => plain(familyName(nameEn)).charAt(0).toUpperCase();

/** Orders two English spellings by family name, then by the whole name. Own order: engines differ in theirs. */
export function compareNames(a: string, b: string): number {
	const [keyA, keyB] = [sortKey(a), sortKey(b)];
	if (keyA === keyB) return 0;
	return keyA < keyB ? -1 : 1;
}

// A blank sorts before every letter, so that a shorter family name comes first.
const sortKey = (nameEn: string): string => plain(`${familyName(nameEn)} ${nameEn}`);

/** Lower-case letters without accents; the Polish ł has no accent of its own to lose. */
const plain = (name: string): string =>
	name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();
