import { type CellType, accept, refuse } from '#lib/data/cells/cell-type.ts';

function patternCell(pattern: RegExp, reason: string, fix: string): CellType<string> {
	return {
		shape: { type: 'string', pattern: pattern.source },
		parse: (cell) => (pattern.test(cell) ? accept(cell) : refuse(reason, fix)),
		write: (value) => value
	};
}

/** Words for readers. A bare number among words has usually slipped in from the column beside. */
export const wordsCell: CellType<string> = {
	shape: { type: 'string' },
	parse: (cell) =>
		/^[+-]?[\d.,\s]+$/.test(cell)
			? refuse('is a number where words belong', 'write words, or move the number to its own column')
			: accept(cell),
	write: (value) => value
};

/** Any text, a sentence that is but a number too. */
export const textCell: CellType<string> = {
	shape: { type: 'string' },
	parse: (cell) => accept(cell),
	write: (value) => value
};

/** A stable id: lower-case words joined by hyphens. */
export const idCell = patternCell(
	/^[a-z0-9]+(-[a-z0-9]+)*$/,
	'is not an id',
	'write lower-case Latin letters, digits and single hyphens'
);

/** An address on the web. */
export const urlCell: CellType<string> = {
	...patternCell(/^https?:\/\/[^\s"<>]+$/, 'is not a web address', 'write it in full, from https:// on'),
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
