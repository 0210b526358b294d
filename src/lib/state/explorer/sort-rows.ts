import type { TableRow } from '#lib/charts/model.ts';
import { compareDates, parsePartialDate } from '#lib/data/partial-date.ts';
import type { Compare } from '#lib/i18n/collate.ts';
import type { SortChoice } from './sort-choice.ts';

/** What a cell is compared by: a number, a date or words; null where nothing is known. */
type Comparable = number | string | null;

/**
 * The rows in the order of one column. Rows without a value stand last in either direction: not known is neither little nor
 * much. Rows that are equal keep their order.
 */
export function sortRows(
	rows: readonly TableRow[],
	{ column, direction }: SortChoice,
	isNumeric: boolean,
	compare: Compare
): TableRow[] {
	const sign = direction === 'ascending' ? 1 : -1;
	const keyed = rows.map((row) => ({ row, key: comparableOf(row, column, isNumeric) }));
	return keyed
		.toSorted((a, b) => {
			if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
			return sign * compareKeys(a.key, b.key, compare);
		})
		.map(({ row }) => row);
}

/** Lists of sources stand in the table as their number, and in files as ids. */
function comparableOf(row: TableRow, column: number, isNumeric: boolean): Comparable {
	const cell = row.cells[column];
	if (cell === undefined || cell.value === null) return null;
	if (typeof cell.value === 'number') return cell.value;
	if (isNumeric) return cell.value === '' ? 0 : cell.value.split(';').length;
	// Several dates stand in one cell where a person was arrested twice; a date may be followed by what happened.
	const [first = ''] = cell.value.split(/[;:]/);
	return parsePartialDate(first).ok ? first : cell.text;
}

function compareKeys(a: number | string, b: number | string, compare: Compare): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	const [left, right] = [String(a), String(b)];
	const areDates = parsePartialDate(left).ok && parsePartialDate(right).ok;
	return areDates ? compareDates(left, right) : compare(left, right);
}
