import type { Column } from '#lib/data/columns.ts';
import { CODES, type CodeSet } from '#lib/data/codes.ts';
import { describeColumn, DESCRIPTIONS } from '#lib/data/descriptions.ts';
import { codeKey } from '#lib/data/labels.ts';
import { SCHEMA, TABLE_NAMES } from '#lib/data/schema.ts';
import { sentencesOf } from '#lib/data/sentences.ts';
import { fieldName } from '#lib/data/table.ts';
import type { Tables } from '#lib/data/rows.ts';

/** The words that the label files must have. */
export interface LabelKeys {
	/** Keys of codes, `role.journalist`: every language has words for them. */
	readonly codes: ReadonlySet<string>;
	/** English words of the tables and of their descriptions: every language but English has them. */
	readonly texts: ReadonlySet<string>;
}

/** All keys that the tables and their descriptions need. */
export function labelKeys(tables: Tables): LabelKeys {
	const cells = TABLE_NAMES.flatMap((name) =>
		Object.entries<Column<unknown>>(SCHEMA[name].columns).flatMap(([header, column]) =>
			tables[name].map((row) => ({ column, value: (row as Record<string, unknown>)[fieldName(header)] }))
		)
	);
	return {
		codes: new Set([...ownCodes(), ...cells.flatMap(({ column, value }) => standardCodes(column, value))]),
		texts: new Set([...descriptions(), ...cells.flatMap(({ column, value }) => textsOf(column, value))])
	};
}

/** The words of a cell that are translated, each on its own. */
function textsOf({ words }: Column<unknown>, value: unknown): string[] {
	if (words === undefined || typeof value !== 'string') return [];
	return words === 'whole' ? [value] : sentencesOf(value);
}

const ownCodes = (): string[] =>
	Object.entries(CODES).flatMap(([set, codes]) => codes.map((code) => codeKey(set as CodeSet, code)));

/** Keys of the countries and languages in a cell; `UA:114` is a country too. */
function standardCodes({ cell: { shape } }: Column<unknown>, value: unknown): string[] {
	const { codeSet } = shape;
	if (codeSet !== 'country' && codeSet !== 'language') return [];
	return [value].flat().flatMap((item: unknown) => {
		if (item === null || item === undefined) return [];
		const code = typeof item === 'string' ? item : (item as { country: string }).country;
		return [codeKey(codeSet, code)];
	});
}

/** What the schema says of tables and columns, which the page about the data shows. */
const descriptions = (): string[] =>
	TABLE_NAMES.flatMap((name) => {
		const { title, description } = DESCRIPTIONS[name];
		const ofColumns = Object.entries<Column<unknown>>(SCHEMA[name].columns).flatMap(([header, { unit }]) => {
			const words = describeColumn(name, header);
			return [words.title, words.description, ...(unit === undefined ? [] : [unit])];
		});
		return [title, description, ...ofColumns];
	});
