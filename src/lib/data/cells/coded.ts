import { type CellType, accept, refuse } from '#lib/data/cells/cell-type.ts';
import { CODES, type CodeOf, type CodeSet } from '#lib/data/codes.ts';
import { COUNTRY_CODES } from '#lib/data/countries.ts';

/** A number of people of one country. */
export interface CountryCount {
	readonly country: string;
	readonly count: number;
}

/** One of a closed list of codes. */
export function codeCell<Name extends CodeSet>(codeSet: Name): CellType<CodeOf<Name>> {
	const codes: readonly string[] = CODES[codeSet];
	const isCode = (cell: string): cell is CodeOf<Name> => codes.includes(cell);
	return {
		shape: { type: 'string', codeSet, codes },
		parse: (cell) =>
			isCode(cell) ? accept(cell) : refuse('is not a known code', `write one of: ${codes.join('; ')}`),
		write: (code) => code
	};
}

/** A country by its two-letter code. */
export const countryCell: CellType<string> = {
	shape: { type: 'string', pattern: '^[A-Z]{2}$', codeSet: 'country' },
	parse: (cell) =>
		COUNTRY_CODES.includes(cell)
			? accept(cell)
			: refuse('is not a country code', 'write two capital letters, ISO 3166-1 alpha-2'),
	write: (country) => country
};

/** A country and a number of people, `UA:114`. */
export const countryCountCell: CellType<CountryCount> = {
	shape: { type: 'string', pattern: '^[A-Z]{2}:[1-9][0-9]*$', codeSet: 'country' },
	parse(cell) {
		const [country = '', digits = '', ...rest] = cell.split(':');
		if (rest.length > 0 || !/^[1-9]\d{0,8}$/.test(digits)) {
			return refuse('is not a country with a number', 'write them as UA:114;LT:9');
		}
		const known = countryCell.parse(country);
		return known.ok ? accept({ country, count: Number(digits) }) : known;
	},
	write: ({ country, count }) => `${country}:${count}`
};

/** A number of rows of one table. */
export interface TableCount {
	readonly table: string;
	readonly count: number;
}

/** A table and the number of its rows, `people:167`; whether there is such a table is a question for all files together. */
export const tableCountCell: CellType<TableCount> = {
	shape: { type: 'string', pattern: '^[a-z]+:(0|[1-9][0-9]*)$' },
	parse(cell) {
		const [, table, digits] = /^([a-z]+):(0|[1-9]\d{0,8})$/.exec(cell) ?? [];
		return table === undefined
			? refuse('is not a table with a number', 'write them as people:167;arrests:152')
			: accept({ table, count: Number(digits) });
	},
	write: ({ table, count }) => `${table}:${count}`
};
