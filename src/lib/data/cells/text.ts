import { type CellType, type Parsed, accept, refuse } from '#lib/data/cells/cell-type.ts';
import { codePoint } from '#lib/data/code-point.ts';
import { startsFormula } from '#lib/data/formula.ts';

function patternCell(pattern: RegExp, reason: string, fix: string): CellType<string> {
	return {
		shape: { type: 'string', pattern: pattern.source },
		parse: (cell) => (pattern.test(cell) ? accept(cell) : refuse(reason, fix)),
		write: (value) => value
	};
}

/** Text that opens in a spreadsheet as what it is. */
const acceptText = (cell: string): Parsed<string> =>
	startsFormula(cell)
		? refuse('starts as a formula of a spreadsheet', 'begin with a letter, a digit or a quotation mark')
		: accept(cell);

/** Words for readers. A bare number among words has usually slipped in from the column beside. */
export const wordsCell: CellType<string> = {
	shape: { type: 'string' },
	parse: (cell) =>
		/^[+-]?[\d.,\s]+$/.test(cell)
			? refuse('is a number where words belong', 'write words, or move the number to its own column')
			: acceptText(cell),
	write: (value) => value
};

const STRANGE_LETTERS = { Latin: /(?!\p{sc=Latin})\p{L}/u, Cyrillic: /(?!\p{sc=Cyrillic})\p{L}/u };

/** A name in one alphabet: a letter of another only looks right, and then nobody finds the name. */
export const nameCell = (alphabet: keyof typeof STRANGE_LETTERS): CellType<string> => ({
	...wordsCell,
	parse(cell) {
		const [strange] = STRANGE_LETTERS[alphabet].exec(cell) ?? [];
		if (strange === undefined) return wordsCell.parse(cell);
		return refuse(`has “${strange}” (${codePoint(strange)})`, `write the name in ${alphabet} letters`);
	}
});

/** Any text, a sentence that is but a number too. */
export const textCell: CellType<string> = {
	shape: { type: 'string' },
	parse: acceptText,
	write: (value) => value
};

const anyId = patternCell(
	/^[a-z0-9]+(-[a-z0-9]+)*$/,
	'is not an id',
	'write lower-case Latin letters, digits and single hyphens'
);

/** An id becomes the name of a file, and no disk takes much longer ones. */
const LONGEST_ID = 100;

/** A stable id: lower-case words joined by hyphens. */
export const idCell: CellType<string> = {
	...anyId,
	parse: (cell) =>
		cell.length > LONGEST_ID
			? refuse('is too long for an id', `write at most ${LONGEST_ID} characters`)
			: anyId.parse(cell)
};

/** An address on the web: a named host, nobody's password, nothing that runs. */
export const urlCell: CellType<string> = {
	...patternCell(
		/^https?:\/\/([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9](:[1-9][0-9]{0,4})?([/?#][^\s"<>\\]*)?$/,
		'is not a web address',
		'write it in full, from https:// on, with the host in lower-case letters'
	),
	shape: { type: 'string', format: 'uri' }
};

/** A language by its two-letter code, ISO 639-1. */
export const languageCell: CellType<string> = {
	...patternCell(/^[a-z]{2}$/, 'is not a language code', 'write two lower-case letters, ISO 639-1'),
	shape: { type: 'string', pattern: '^[a-z]{2}$', codeSet: 'language' }
};

/** An article of the Criminal Code. */
export const articleCell = patternCell(
	/^[1-9][0-9]{0,2}(-[0-9])?$/,
	'is not an article of the Criminal Code',
	'write its number, 342 or 361-4'
);

/** A version of the data, three numbers. */
export const versionCell = patternCell(
	/^[0-9]+\.[0-9]+\.[0-9]+$/,
	'is not a version',
	'write three numbers joined by points, 1.0.0'
);
