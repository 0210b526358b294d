import type { Column } from '#lib/data/columns.ts';

/** The columns of a table by CSV header, in the order of the file. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** `last_reported_held` → `lastReportedHeld`: the one place where headers become field names. */
export type FieldName<Header extends string> = Header extends `${infer Head}_${infer Tail}`
	? `${Head}${Capitalize<FieldName<Tail>>}`
	: Header;

type ValueOf<SomeColumn> = SomeColumn extends Column<infer Value> ? Value : never;

/** The row type that follows from the columns. */
export type RowOf<TableColumns extends Columns> = {
	readonly [Header in keyof TableColumns & string as FieldName<Header>]: ValueOf<TableColumns[Header]>;
};

/** One table: its file, its columns and what makes a row unique. Its words are in `descriptions.json`. */
export interface Table<TableColumns extends Columns = Columns> {
	readonly file: string;
	readonly columns: TableColumns;
	/**
	 * The headers that together name a row. If all are required it is the primary key; if one may be empty,
	 * it is a unique key in which two empty cells count as equal.
	 */
	readonly key: readonly string[];
}

/** Checks a description of a table against its type and keeps its exact columns. */
export function table<const TableColumns extends Columns>(
	description: Table<TableColumns> & { readonly key: readonly (keyof TableColumns & string)[] }
): Table<TableColumns> {
	return description;
}

/** The field of a row that a column fills. */
export function fieldName(header: string): string {
	return header.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The headers of a table in the order of the file. */
export function headersOf(description: Table): string[] {
	return Object.keys(description.columns);
}
