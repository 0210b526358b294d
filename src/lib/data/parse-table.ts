import type { Fault } from '#lib/data/cells.ts';
import { characterFaults } from '#lib/data/characters.ts';
import type { Column } from '#lib/data/columns.ts';
import { type CsvCell, type CsvRow, parseCsv } from '#lib/data/csv.ts';
import {
	checkEnd,
	checkLength,
	checkStart,
	checkWidth,
	fileProblem,
	withoutMark
} from '#lib/data/file-structure.ts';
import { checkHeader, hasOtherDelimiter } from '#lib/data/header.ts';
import type { Problem } from '#lib/data/problems.ts';
import { type Table, fieldName, headersOf } from '#lib/data/table.ts';

/** A row with its place in the file. A cell that could not be parsed has no value. */
export interface LocatedRow<Row> {
	readonly line: number;
	readonly values: Partial<Row>;
	/** The cells by CSV header, as they stand in the file. */
	readonly cells: ReadonlyMap<string, CsvCell>;
}

/** A table that was read as far as it could be. */
export interface ParsedTable<Row> {
	readonly file: string;
	readonly rows: readonly LocatedRow<Row>[];
	/** False when rows or columns could not be told apart: then nobody can say which keys it holds. */
	readonly isWhole: boolean;
	readonly problems: readonly Problem[];
}

function emptyFault(column: Column<unknown>): Fault {
	return column.references === 'sources'
		? { reason: 'names no source', fix: 'write at least one id from sources.csv' }
		: { reason: 'is empty', fix: 'fill it in: no row stands without it' };
}

type ParsedCell = { readonly value?: unknown; readonly problems: readonly Problem[] };

function parseCell(file: string, header: string, column: Column<unknown>, cell: CsvCell): ParsedCell {
	const place = { file, line: cell.line, column: header };
	const faults: readonly Fault[] = characterFaults(cell.text);
	const text = cell.text.trim();
	if (text === '' && faults.length === 0) {
		if (column.whenEmpty) return { value: column.whenEmpty.value, problems: [] };
		return { problems: [{ ...place, value: null, ...emptyFault(column) }] };
	}
	const parsed = column.cell.parse(text);
	// A hidden character breaks the value too; one report of the cause is enough.
	const reported = faults.length > 0 || parsed.ok ? faults : parsed.faults;
	const problems = reported.map(({ reason, fix, item }) => ({
		...place,
		value: item ?? cell.text,
		reason,
		fix
	}));
	return parsed.ok ? { value: parsed.value, problems } : { problems };
}

/** A column of the file that the table knows, with its place in every row. */
interface PlacedColumn {
	readonly name: string;
	readonly field: string;
	readonly index: number;
	readonly column: Column<unknown>;
}

/** The known columns of a header, each once. Own ones only: an object also answers to `constructor`. */
function placedColumns(table: Table, header: CsvRow): readonly PlacedColumn[] {
	const names = header.cells.map(({ text }) => text);
	return Object.entries<Column<unknown>>(table.columns).flatMap(([name, column]) => {
		const index = names.indexOf(name);
		return index < 0 ? [] : { name, field: fieldName(name), index, column };
	});
}

function parseRow(
	file: string,
	columns: readonly PlacedColumn[],
	row: CsvRow
): { row: LocatedRow<unknown>; problems: readonly Problem[] } {
	const values: Record<string, unknown> = {};
	const cells = new Map<string, CsvCell>();
	const problems: Problem[] = [];
	for (const { name, field, index, column } of columns) {
		const cell = row.cells[index];
		if (!cell) continue;
		const parsed = parseCell(file, name, column, cell);
		cells.set(name, cell);
		problems.push(...parsed.problems);
		if ('value' in parsed) values[field] = parsed.value;
	}
	return { row: { line: row.line, values, cells }, problems };
}

function unreadable(file: string, problems: readonly Problem[]): ParsedTable<unknown> {
	return { file, rows: [], isWhole: false, problems };
}

/** A table whose file could not be had. */
export function missingTable(file: string): ParsedTable<unknown> {
	return unreadable(file, [fileProblem(file, 0, 'is missing or cannot be read', 'put the file back')]);
}

/** Reads a file after its table: every row that can be told apart, and every problem of its cells. */
export function parseTable(table: Table, text: string): ParsedTable<unknown> {
	const { file } = table;
	const tooLong = checkLength(file, text);
	if (tooLong.length > 0) return unreadable(file, tooLong);
	const start = checkStart(file, text);
	const csv = parseCsv(file, withoutMark(text));
	const { header } = csv;
	if (!header) {
		const empty = fileProblem(file, 0, 'is empty', 'put the header and the rows back');
		return unreadable(file, [...start, ...(csv.problems.length > 0 ? csv.problems : [empty])]);
	}
	const ofHeader = [...csv.problems, ...checkHeader(file, headersOf(table), header)];
	if (hasOtherDelimiter(header)) return unreadable(file, [...start, ...ofHeader]);
	const structure = [
		...ofHeader,
		...csv.rows.flatMap((row) => checkWidth(file, header, row)),
		...checkEnd(file, text)
	];
	const columns = placedColumns(table, header);
	const parsed = csv.rows
		.filter((row) => row.cells.length === header.cells.length)
		.map((row) => parseRow(file, columns, row));
	return {
		file,
		rows: parsed.map(({ row }) => row),
		isWhole: structure.length === 0,
		problems: [...start, ...structure, ...parsed.flatMap(({ problems }) => problems)]
	};
}
