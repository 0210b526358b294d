import type { Fault } from '#lib/data/cells.ts';
import { codePoint } from '#lib/data/code-point.ts';

interface Rule {
	readonly pattern: RegExp;
	/** Said of the cell, `text`; `found` is the first thing at fault. */
	reason(found: string, text: string): string;
	readonly fix: string;
}

/** Longest cell, UTF-16 units: about three times the longest note. Anything longer is a slip or an attack. */
const MOST_UNITS = 2000;

const RULES: readonly Rule[] = [
	{
		pattern: /[\n\r\u2028\u2029]/,
		reason: () => 'has a line break',
		fix: 'write the cell on one line'
	},
	{
		// Cc: control characters. Cf: zero-width, soft hyphen, byte order mark, and the bidi overrides that make a name read
		// otherwise than it is stored. DI: fillers and variation selectors. U+2800: a blank that counts as a letter's shape.
		pattern: /(?![\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u,
		reason: (found) => `has an invisible or control character ${codePoint(found)}`,
		fix: 'delete it'
	},
	{
		// Halves of a pair, and code points that are nobody's or anybody's: each machine shows something else.
		pattern: /[\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u,
		reason: (found) => `has ${codePoint(found)}, which is no character`,
		fix: 'write the character that is meant'
	},
	{
		pattern: /\uFFFD/,
		reason: () => 'has a character that could not be decoded',
		fix: 'write the right character and save the file as UTF-8'
	},
	{
		// Breaks and the byte order mark are white space too, and have their own rules above.
		pattern: /^[^\S\n\r\u2028\u2029\uFEFF]|[^\S\n\r\u2028\u2029\uFEFF]$/,
		reason: () => 'has a space at its start or end',
		fix: 'delete the space'
	},
	{
		// Inside a cell: at its ends the rule above speaks. Pages put no-break spaces in themselves.
		pattern: /(?<=.)(?! )\p{Zs}(?=.)/u,
		reason: (found) => `has the space ${codePoint(found)}`,
		fix: 'write a plain space'
	},
	{
		pattern: /<[a-z/!]|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i,
		reason: () => 'has HTML',
		fix: 'write plain text'
	},
	{
		// “Сolony” with a Cyrillic “С” looks right and is found by nobody.
		pattern:
			/\p{sc=Latin}\p{M}*[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{M}*\p{sc=Latin}/u,
		reason: (found, text) => `mixes alphabets in ${spelled(wordAround(found, text))}`,
		fix: 'type the word anew in one alphabet'
	}
];

const wordAround = (letters: string, text: string): string =>
	text.split(/[^\p{L}\p{M}]+/u).find((word) => word.includes(letters)) ?? letters;

/** A word with the code points of its letters of the rarer alphabet, since they look like the others: `С(U+0421)olony`. */
function spelled(word: string): string {
	const letters = [...word.slice(0, 30)];
	const latin = letters.filter(isLatin).length;
	const rarerIsLatin = latin * 2 <= letters.length;
	return letters
		.map((letter) => (isLatin(letter) === rarerIsLatin ? `${letter}(${codePoint(letter)})` : letter))
		.join('');
}

const isLatin = (letter: string): boolean => /\p{sc=Latin}/u.test(letter);

const tooLong = (text: string): Fault => ({
	reason: `has ${text.length} characters`,
	fix: `write at most ${MOST_UNITS}`
});

const NOT_COMPOSED: Fault = {
	reason: 'has letters and accents stored apart',
	fix: 'save it in the Unicode form NFC, where é is one character'
};

/** ASCII without what any rule is about: nearly every cell, and the tables are read on phones too. */
const HARMLESS = /^[!-%'-;=-~]([ -%'-;=-~]*[!-%'-;=-~])?$/;

/** Every fault of the characters of a cell; none for plain text on one line. */
export function characterFaults(text: string): readonly Fault[] {
	if (text === '' || (text.length <= MOST_UNITS && HARMLESS.test(text))) return [];
	if (text.length > MOST_UNITS) return [tooLong(text)];
	const faults = RULES.flatMap(({ pattern, reason, fix }): Fault[] => {
		const found = pattern.exec(text);
		return found ? [{ reason: reason(found[0], text), fix }] : [];
	});
	return text === text.normalize('NFC') ? faults : [...faults, NOT_COMPOSED];
}
