import Papa from 'papaparse';
import type { ChartTable } from '#lib/charts/model.ts';

/**
 * The table of a figure as CSV (RFC 4180 with LF, UTF-8, header in `snake_case`, ISO dates, decimal point).
 * An unknown value is an empty cell, never a zero. A text that a spreadsheet would run as a formula is led by an apostrophe.
 */
export const toCsv = (table: ChartTable): string =>
	Papa.unparse(
		{
			fields: table.columns.map((column) => column.key),
			data: table.rows.map((row) => row.cells.map((cell) => cell.value ?? ''))
		},
		{ newline: '\n', escapeFormulae: true }
	) + '\n';
