import Papa from 'papaparse';
import type { ChartTable } from '#lib/charts/model.ts';
import { FORMULA_START } from '#lib/data/formula.ts';

/**
 * The table of a figure as CSV (RFC 4180 with LF, UTF-8, header in `snake_case`, ISO dates, decimal point).
 * An unknown value is an empty cell, never a zero. No-break spaces, which are for the eye, are plain ones. A text that a
 * spreadsheet would run as a formula is led by an apostrophe; a number is never touched.
 */
export const toCsv = (table: ChartTable): string =>
	Papa.unparse(
		{
			fields: table.columns.map((column) => column.key),
			data: table.rows.map((row) => row.cells.map((cell) => plain(cell.value ?? '')))
		},
		{ newline: '\n', escapeFormulae: FORMULA_START }
	) + '\n';

const plain = <Value>(value: Value): Value | string =>
	typeof value === 'string' ? value.replaceAll('\u00A0', ' ') : value;
