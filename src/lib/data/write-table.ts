import { writeCsv } from '#lib/data/write-csv.ts';
import { type Table, fieldName } from '#lib/data/table.ts';

/** Writes rows back as the CSV text they were read from: same columns, same order, same bytes. */
export function writeTable(table: Table, rows: readonly object[]): string {
	const columns = Object.entries(table.columns);
	const lines = rows.map((row) =>
		columns.map(([header, { cell }]) =>
			cell.write((row as Readonly<Record<string, unknown>>)[fieldName(header)])
		)
	);
	return writeCsv([columns.map(([header]) => header), ...lines]);
}
