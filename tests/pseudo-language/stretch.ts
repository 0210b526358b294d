/** Letters with an accent, which tell a made-up language from English at sight and for a program. */
const ACCENTS: Readonly<Record<string, string>> = {
	a: 'á',
	e: 'é',
	i: 'í',
	o: 'ó',
	u: 'ú',
	y: 'ý',
	A: 'Á',
	E: 'É',
	I: 'Í',
	O: 'Ó',
	U: 'Ú'
};

/** Addresses and files. */
const ADDRESS = /https?:\S+|[\w./-]+\.(?:csv|svg|json|org|com)\b/g;

/** What a translation keeps. */
const KEPT = new RegExp(`(\\{\\w+\\}|${ADDRESS.source})`);

/** How much longer a translation can be than the English. */
const LONGER = 0.4;

/** A text in the made-up language: accented, and four tenths longer. Placeholders stay. */
export const stretch = (text: string): string =>
	text
		.split(KEPT)
		.map((part, i) => (i % 2 === 1 ? part : part.replace(/\p{Script=Latin}+/gu, stretchWord)))
		.join('');

function stretchWord(word: string): string {
	const accented = [...word].map((letter) => ACCENTS[letter] ?? letter).join('');
	return accented + 'ñ'.repeat(Math.round(word.length * LONGER));
}

/** The words of several letters that were not stretched: English that went past the catalogues. */
export const plainWordsOf = (text: string): string[] =>
	(text.replace(ADDRESS, ' ').match(/\p{L}{3,}/gu) ?? []).filter(
		(word) => /[aeiouAEIOU]/.test(word) && !word.endsWith('ñ')
	);
