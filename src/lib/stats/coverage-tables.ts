import { sum } from 'd3';
import { countryCell, idCell, type FieldShape } from '#lib/data/cells.ts';
import { CODES, type CodeSet } from '#lib/data/codes.ts';
import type { Column, ReferencedTable } from '#lib/data/columns.ts';
import { describeColumn, type Description, DESCRIPTIONS } from '#lib/data/descriptions.ts';
import { SCHEMA, TABLE_NAMES, type TableName } from '#lib/data/schema.ts';
import type { Table } from '#lib/data/table.ts';
import type { Tables } from '#lib/data/tables.ts';

/** What a cell holds, in the terms that readers are told. */
export type CellKind =
	'address' | 'code' | 'country' | 'date' | 'day' | 'form' | 'id' | 'number' | 'text' | 'truth' | 'whole';

/** One column as readers are told about it. */
export interface DescribedColumn extends Description {
	/** Header in the file. */
	name: string;
	kind: CellKind;
	/** Several items in one cell, joined by semicolons. */
	isList: boolean;
	isRequired: boolean;
	/** What one counts, where the column is a number. */
	unit: string | null;
	/** The table whose ids it holds. */
	references: ReferencedTable | null;
	/** The set that its codes belong to, where it holds codes of our own. */
	codeSet: CodeSet | null;
	/** Every code that may stand here. */
	codes: readonly string[];
}

/** One table as readers are told about it. */
export interface DescribedTable extends Description {
	name: TableName;
	file: string;
	/** Headers that together name a row. */
	key: readonly string[];
	rows: number;
	columns: readonly DescribedColumn[];
}

/** Every table with its columns, as the schema describes them, and its number of rows. */
export const describeTables = (tables: Tables): DescribedTable[] =>
	TABLE_NAMES.map((name) => describeTable(name, SCHEMA[name], tables[name].length));

/** The whole data set in numbers. */
export interface DataTotal {
	tables: number;
	rows: number;
	bytes: number;
}

/** All tables together. */
export const totalOf = (tables: readonly { rows: number; bytes: number }[]): DataTotal => ({
	tables: tables.length,
	rows: sum(tables, ({ rows }) => rows),
	bytes: sum(tables, ({ bytes }) => bytes)
});

function describeTable(name: TableName, table: Table, rows: number): DescribedTable {
	const { file, key, columns } = table;
	const { title, description } = DESCRIPTIONS[name];
	return {
		name,
		file,
		title,
		description,
		key,
		rows,
		columns: Object.entries(columns).map(([header, column]) => ({
			...describeColumn(name, header),
			...kindOfColumn(header, column)
		}))
	};
}

function kindOfColumn(name: string, column: Column<unknown>): Omit<DescribedColumn, keyof Description> {
	const { shape } = column.cell;
	return {
		name,
		kind: kindOf(shape),
		isList: shape.type === 'list',
		isRequired: column.whenEmpty === undefined,
		unit: column.unit ?? null,
		references: column.references ?? null,
		codeSet: isOurs(shape.codeSet) ? shape.codeSet : null,
		codes: shape.codes ?? []
	};
}

const isOurs = (codeSet: string | undefined): codeSet is CodeSet =>
	codeSet !== undefined && Object.hasOwn(CODES, codeSet);

const KIND_OF_TYPE: Partial<Record<FieldShape['type'], CellKind>> = {
	integer: 'whole',
	number: 'number',
	boolean: 'truth'
};

function kindOf(shape: FieldShape): CellKind {
	if (shape.codes) return 'code';
	if (shape.pattern === countryCell.shape.pattern) return 'country';
	if (shape.precision) return shape.precision === 'day' ? 'day' : 'date';
	if (shape.format === 'uri') return 'address';
	if (shape.pattern) return shape.pattern === idCell.shape.pattern ? 'id' : 'form';
	return KIND_OF_TYPE[shape.type] ?? 'text';
}
