import type { Locale } from './locale.ts';

/** Orders two texts; negative where the first comes first. */
export type Compare = (a: string, b: string) => number;

/**
 * Order by the alphabet of a language. `Intl.Collator` is no help: Chromium has none for Belarusian, and by code points
 * Ё, І and Ў stand outside their alphabet.
 */
export function createCompare({ alphabet }: Pick<Locale, 'alphabet'>): Compare {
	const rankOf = (char: string): number => {
		const rank = alphabet.indexOf(char);
		if (rank >= 0) return rank + 1;
		const plain = alphabet.indexOf(plainLetter(char));
		if (plain >= 0) return plain + 1;
		// What is no letter sorts before all letters, so that a shorter word comes first; other scripts come last.
		return /\p{L}/u.test(char) ? alphabet.length + 1 + (char.codePointAt(0) ?? 0) : 0;
	};
	const keyOf = (text: string): number[] => [...text.normalize('NFC').toLowerCase()].map(rankOf);
	return (a, b) => compareKeys(keyOf(a), keyOf(b)) || compareKeys([...a].map(codeOf), [...b].map(codeOf));
}

/** A letter without its mark; the Polish ł has no mark of its own to lose. */
export const plainLetter = (char: string): string =>
	char.normalize('NFD').replace(/\p{M}/gu, '').replace('ł', 'l').replace('Ł', 'L');

const codeOf = (char: string): number => char.codePointAt(0) ?? 0;

function compareKeys(a: readonly number[], b: readonly number[]): number {
	for (const [i, rank] of a.entries()) {
		const other = b[i];
		if (other === undefined) return 1;
		if (rank !== other) return rank - other;
	}
	return a.length - b.length;
}
