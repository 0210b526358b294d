import type { CellType } from '#lib/data/cells.ts';

/** The tables that other tables point to, each by its only key column. */
export type ReferencedTable = 'people' | 'waves' | 'sources';

/** One column of a table: what it holds, and what an empty cell means. Its words are in `descriptions.json`. */
export interface Column<Value> {
	readonly cell: CellType<Value>;
	/** The value of an empty cell; absent when an empty cell is a problem. */
	readonly whenEmpty?: { readonly value: Value };
	/** The table whose key the cell, or each item of its list, must name. */
	readonly references?: ReferencedTable;
	/** What one counts, where the column is a number: "people", "years". */
	readonly unit?: string;
	/**
	 * Set where the cell holds English words that readers see: the label files have them in every other language, as a
	 * whole or sentence by sentence.
	 */
	readonly words?: 'whole' | 'sentences';
}

/** A column that every row must fill. */
export function column<Value>(cell: CellType<Value>): Column<Value> {
	return { cell };
}

/** The same column, where an empty cell means "not found", never zero and never "no". */
export function optional<Value>(required: Column<Value>): Column<Value | null> {
	const cell: CellType<Value | null> = {
		shape: required.cell.shape,
		parse: (text) => required.cell.parse(text),
		write: (value) => (value === null ? '' : required.cell.write(value))
	};
	return { ...required, cell, whenEmpty: { value: null } };
}

/** The same list, where an empty cell is an empty list. */
export function optionalList<Item>(required: Column<readonly Item[]>): Column<readonly Item[]> {
	return { ...required, whenEmpty: { value: [] } };
}

/** The same column, whose ids must exist in another table. */
export function refersTo<Value>(references: ReferencedTable, ids: Column<Value>): Column<Value> {
	return { ...ids, references };
}

/** The same column of numbers, with what one of them counts. */
export function inUnit<Value>(unit: string, numbers: Column<Value>): Column<Value> {
	return { ...numbers, unit };
}

/** The same column, whose words readers see in their language. */
export function worded<Value>(column: Column<Value>): Column<Value> {
	return { ...column, words: 'whole' };
}

/** The same column, whose sentences readers see in their language. */
export function wordedBySentence<Value>(column: Column<Value>): Column<Value> {
	return { ...column, words: 'sentences' };
}
