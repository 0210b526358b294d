import type { Column, ReferencedTable } from '#lib/data/columns.ts';
import type { LocatedRow, ParsedTable } from '#lib/data/parse-table.ts';
import type { Problem } from '#lib/data/problems.ts';
import { type Table, fieldName } from '#lib/data/table.ts';

/** The ids that a column may name; null when its table could not be read as a whole. */
export type KnownIds = (table: ReferencedTable) => ReadonlySet<string> | null;

/** The ids of a table, from its only key column. */
export function idsOf(table: Table, parsed: ParsedTable<unknown>): ReadonlySet<string> | null {
	const [header = ''] = table.key;
	return parsed.isWhole ? new Set(parsed.rows.map((row) => row.cells.get(header)?.text.trim() ?? '')) : null;
}

function namedIds(row: LocatedRow<unknown>, header: string): readonly unknown[] {
	const value = (row.values as Readonly<Record<string, unknown>>)[fieldName(header)];
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

function checkColumn(
	header: string,
	column: Column<unknown>,
	parsed: ParsedTable<unknown>,
	knownIds: KnownIds
): Problem[] {
	const target = column.references;
	const known = target ? knownIds(target) : null;
	if (!known) return [];
	return parsed.rows.flatMap((row) =>
		namedIds(row, header)
			.filter((id) => !known.has(String(id)))
			.map((id) => ({
				file: parsed.file,
				line: row.cells.get(header)?.line ?? row.line,
				column: header,
				value: String(id),
				reason: `is not in ${target}.csv`,
				fix: `correct the id or add its row to ${target}.csv`
			}))
	);
}

/** Every id that names a row of another table finds it there. */
export function checkReferences(table: Table, parsed: ParsedTable<unknown>, knownIds: KnownIds): Problem[] {
	return Object.entries(table.columns).flatMap(([header, column]) =>
		checkColumn(header, column, parsed, knownIds)
	);
}
