import type { Fault } from '#lib/data/cells.ts';
import type { LocatedRow, ParsedTable } from '#lib/data/parse-table.ts';
import { type IsoDay, type PartialDate, firstDay, lastDay } from '#lib/data/partial-date.ts';
import type { Problem } from '#lib/data/problems.ts';
import { type Table, fieldName } from '#lib/data/table.ts';

/** Nothing in the data is older: an earlier year is a slip. */
export const EARLIEST_DAY: IsoDay = '1990-01-01';

function dateOf(row: LocatedRow<unknown>, header: string): PartialDate | null {
	const value = (row.values as Readonly<Record<string, unknown>>)[fieldName(header)];
	return typeof value === 'string' ? value : null;
}

function dateHeaders(table: Table): string[] {
	return Object.entries(table.columns)
		.filter(([, column]) => column.cell.shape.precision)
		.map(([header]) => header);
}

/** A month or a year passes when at least its first day does: it need not be over on the as-of day. */
function rangeFault(date: PartialDate, asOf: IsoDay | null): Fault | null {
	if (firstDay(date) < EARLIEST_DAY) {
		return { reason: `is before ${EARLIEST_DAY}`, fix: 'correct the date' };
	}
	if (asOf !== null && firstDay(date) > asOf) {
		return {
			reason: `is after the as-of day ${asOf}`,
			fix: 'correct the date, or raise as_of in dataset.csv'
		};
	}
	return null;
}

/** Every date lies between 1990 and the as-of day of the data (null when that is not known). */
export function checkDateRange(table: Table, parsed: ParsedTable<unknown>, asOf: IsoDay | null): Problem[] {
	const headers = dateHeaders(table);
	return parsed.rows.flatMap((row) =>
		headers.flatMap((header) => {
			const date = dateOf(row, header);
			const fault = date === null ? null : rangeFault(date, asOf);
			const line = row.cells.get(header)?.line ?? row.line;
			return fault ? { file: parsed.file, line, column: header, value: date, ...fault } : [];
		})
	);
}

/** No period ends before it starts, as far as the precision of its dates can tell. */
export function checkPeriods(
	parsed: ParsedTable<{ periodStart: PartialDate | null; periodEnd: PartialDate | null }>
): Problem[] {
	return parsed.rows.flatMap(({ line, values: { periodStart, periodEnd } }) => {
		if (!periodStart || !periodEnd || lastDay(periodEnd) >= firstDay(periodStart)) return [];
		return {
			file: parsed.file,
			line,
			column: 'period_end',
			value: periodEnd,
			reason: `is before the start of the period ${periodStart}`,
			fix: 'correct one of the two dates'
		};
	});
}
