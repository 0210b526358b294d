import type { FieldShape } from '#lib/data/cells.ts';

/** A way to spoil one cell of the columns it applies to; nothing of the list is legal anywhere. */
export interface CellKind {
	readonly name: string;
	/** Whether a column, by its header and shape, can be spoiled so. */
	applies(shape: FieldShape, header: string): boolean;
	/** What is written instead of the cell. */
	readonly values: readonly ((cell: string) => string)[];
}

/** Every column. */
export const everywhere = (): boolean => true;
/** Columns of dates. */
export const isDate = ({ precision }: FieldShape): boolean => precision !== undefined;
/** Columns of numbers. */
export const isNumber = ({ type }: FieldShape): boolean => type === 'integer' || type === 'number';
/** Columns of words in no closed list. */
export const isWords = ({ type, pattern, codes, format, precision }: FieldShape): boolean =>
	type === 'string' && !pattern && !codes && !format && !precision;
/** Columns of ids. */
export const isId = (_: FieldShape, header: string): boolean =>
	/_ids?$/.test(header) && header !== 'tactic_id';
/** Columns of lists of sources. */
export const isReference = (_: FieldShape, header: string): boolean => header === 'source_ids';
/** Columns of closed lists. */
export const isCode = ({ codes, type }: FieldShape): boolean => codes !== undefined || type === 'boolean';

/** What is made of the cell. */
export const made = (...values: CellKind['values']): CellKind['values'] => values;
/** Each text instead of the cell. */
export const instead = (...texts: string[]): CellKind['values'] => texts.map((text) => () => text);
/** Each text in the middle of the cell. */
export const inside = (...texts: string[]): CellKind['values'] =>
	texts.map((text) => (cell) => `a${cell.slice(0, 3)}${text}${cell.slice(3)}z`);
