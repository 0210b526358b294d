import type { Fault } from '#lib/data/cells.ts';

interface Rule extends Fault {
	readonly pattern: RegExp;
}

const RULES: readonly Rule[] = [
	{
		pattern: /[\n\r\u2028\u2029]/,
		reason: 'has a line break',
		fix: 'write the cell on one line'
	},
	{
		// Cc: control characters. Cf: zero-width, soft hyphen, byte order mark, and the bidi overrides that make
		// a name read otherwise than it is stored.
		pattern: /(?![\n\r])[\p{Cc}\p{Cf}]/u,
		reason: 'has an invisible or control character',
		fix: 'delete it'
	},
	{
		pattern: /\uFFFD/,
		reason: 'has a character that could not be decoded',
		fix: 'write the right character and save the file as UTF-8'
	},
	{
		// Breaks and the byte order mark are white space too, and have their own rules above.
		pattern: /^[^\S\n\r\u2028\u2029\uFEFF]|[^\S\n\r\u2028\u2029\uFEFF]$/,
		reason: 'has a space at its start or end',
		fix: 'delete the space'
	},
	{
		pattern: /<[a-z/!]|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i,
		reason: 'has HTML',
		fix: 'write plain text'
	}
];

/** Every fault of the characters of a cell; none for plain text on one line. */
export function characterFaults(text: string): readonly Fault[] {
	return RULES.filter(({ pattern }) => pattern.test(text));
}
