import Papa from 'papaparse';

/** Writes rows, quoting only what needs it, with a line break after each. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return `${Papa.unparse(
		rows.map((row) => [...row]),
		{ newline: '\n' }
	)}\n`;
}
