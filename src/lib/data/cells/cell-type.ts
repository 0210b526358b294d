import type { CodeSet, StandardSet } from '#lib/data/codes.ts';

/** Why a cell holds no value, and what to write instead. */
export interface Fault {
	/** Said of the cell: "is not a known code". */
	readonly reason: string;
	/** An order: "write digits only". */
	readonly fix: string;
	/** The item at fault, where the cell is a list. */
	readonly item?: string;
}

/** A value, or everything that is wrong with the cell. */
export type Parsed<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly Fault[] };

/** What the schema says about the content of a cell, for the data package and for readers. */
export interface FieldShape {
	readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'date';
	readonly format?: 'uri';
	/** A regular expression for the whole cell; for a list, for each item. */
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	/** Set for dates: known to the day, or as precise as the source. */
	readonly precision?: 'day' | 'partial';
	/** The set that the codes belong to, for a list those of its items: it begins the keys of their words. */
	readonly codeSet?: CodeSet | StandardSet;
	/** The codes of the set where it is a closed list of our own; a standard explains the others. */
	readonly codes?: readonly string[];
}

/** One kind of cell: parses text that is not empty and writes it back byte for byte. */
export interface CellType<Value> {
	readonly shape: FieldShape;
	parse(cell: string): Parsed<Value>;
	write(value: Value): string;
}

/** The cell holds this value. */
export function accept<Value>(value: Value): Parsed<Value> {
	return { ok: true, value };
}

/** The cell holds no value: `reason` is said of it, `fix` tells what to write. */
export function refuse(reason: string, fix: string): Parsed<never> {
	return { ok: false, faults: [{ reason, fix }] };
}
