import { type CellType, accept, refuse } from '#lib/data/cells/cell-type.ts';

function numberCell(
	type: 'integer' | 'number',
	pattern: RegExp,
	name: string,
	fix: string
): CellType<number> {
	return {
		shape: { type, minimum: 0 },
		parse(cell) {
			if (/^-\d/.test(cell)) return refuse('is negative', 'write zero or more; leave it empty if unknown');
			// Only the one spelling that JavaScript writes back: "007" and "6.0" would change on the way.
			return pattern.test(cell) && String(Number(cell)) === cell
				? accept(Number(cell))
				: refuse(`is not ${name}`, fix);
		},
		write: (value) => String(value)
	};
}

/** A count: zero or more, no separators. */
export const countCell = numberCell(
	'integer',
	/^\d+$/,
	'a whole number',
	'write digits only, without spaces, commas or words'
);

/** An amount that may have decimals, zero or more. */
export const amountCell = numberCell(
	'number',
	/^\d+(\.\d+)?$/,
	'a number',
	'write digits, with a point before decimals: 6 or 6.5'
);

/** Yes or no. */
export const booleanCell: CellType<boolean> = {
	shape: { type: 'boolean' },
	parse: (cell) =>
		cell === 'true' || cell === 'false'
			? accept(cell === 'true')
			: refuse('is neither true nor false', 'write true or false'),
	write: (value) => String(value)
};
