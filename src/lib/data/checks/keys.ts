import type { LocatedRow, ParsedTable } from '#lib/data/parse-table.ts';
import type { Problem } from '#lib/data/problems.ts';
import type { Table } from '#lib/data/table.ts';

function keyOf(table: Table, row: LocatedRow<unknown>): readonly string[] {
	return table.key.map((header) => row.cells.get(header)?.text ?? '');
}

/** No two rows of a table have the same key. */
export function checkKeys(table: Table, parsed: ParsedTable<unknown>): Problem[] {
	const lineOf = new Map<string, number>();
	return parsed.rows.flatMap((row) => {
		const key = keyOf(table, row);
		const id = key.join('\n');
		const first = lineOf.get(id);
		if (first === undefined) lineOf.set(id, row.line);
		// An empty key has been reported as an empty cell.
		if (first === undefined || key.join('') === '') return [];
		return {
			file: parsed.file,
			line: row.line,
			column: table.key.join('+'),
			value: key.map((part) => part || '(empty)').join(' + '),
			reason: `repeats the key of line ${first}`,
			fix: 'delete one of the two rows or give it a key of its own'
		};
	});
}
