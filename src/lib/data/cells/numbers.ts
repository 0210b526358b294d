import { type CellType, type FieldShape, accept, refuse } from '#lib/data/cells/cell-type.ts';

type Bounds = Pick<FieldShape, 'type'> & { readonly maximum: number };

function numberCell({ type, maximum }: Bounds, pattern: RegExp, name: string, fix: string): CellType<number> {
	return {
		shape: { type, minimum: 0, maximum },
		parse(cell) {
			if (/^-\d/.test(cell)) return refuse('is negative', 'write zero or more; leave it empty if unknown');
			if (Number(cell) > maximum && pattern.test(cell))
				return refuse('is too large', `write at most ${maximum}`);
			// Only the one spelling that JavaScript writes back: "007" and "6.0" would change on the way.
			return pattern.test(cell) && String(Number(cell)) === cell
				? accept(Number(cell))
				: refuse(`is not ${name}`, fix);
		},
		write: (value) => String(value)
	};
}

/** A count: zero or more, no separators. Nothing in a country of nine million people is counted by tens of millions. */
export const countCell = numberCell(
	{ type: 'integer', maximum: 9_999_999 },
	/^\d+$/,
	'a whole number',
	'write digits only, without spaces, commas or words'
);

/** A term in years that may have decimals, zero or more, and no longer than a life. */
export const amountCell = numberCell(
	{ type: 'number', maximum: 100 },
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
