import type { TableCount } from '#lib/data/cells.ts';
import type { ParsedTable } from '#lib/data/parse-table.ts';
import type { Problem } from '#lib/data/problems.ts';

const DATASET = 'dataset.csv';

/** What the data set says of the sizes of its tables. */
type Declared = ParsedTable<{ readonly rows: readonly TableCount[] }>;

function tableProblems(name: string, counted: number, counts: readonly TableCount[]): Problem[] {
	const found = counts.filter(({ table }) => table === name);
	if (found.length === 1 && found[0]?.count === counted) return [];
	const place = { line: 0, column: '', value: null };
	if (found.length === 0) {
		const fix = `add ${name}:${counted} to the column rows`;
		return [{ ...place, file: DATASET, reason: `says nothing of the rows of ${name}.csv`, fix }];
	}
	const said = found.map(({ count }) => count).join(' and ');
	return [
		{
			...place,
			file: `${name}.csv`,
			reason: `has ${counted} rows where ${DATASET} says ${said}`,
			fix: `put back the rows that are lost, or write ${name}:${counted} in ${DATASET}`
		}
	];
}

/**
 * Every table has as many rows as `dataset.csv` says: a file that was cut between two rows is still a table, and nothing
 * but its size tells. Tables whose rows could not be told apart are not counted.
 */
export function checkRowCounts(
	dataset: Declared,
	tables: Readonly<Record<string, ParsedTable<unknown>>>
): Problem[] {
	const counts = dataset.rows[0]?.values.rows;
	if (counts === undefined) return [];
	const unknown = counts.filter(({ table }) => !Object.hasOwn(tables, table));
	return [
		...unknown.map(({ table, count }) => ({
			file: DATASET,
			line: 0,
			column: 'rows',
			value: `${table}:${count}`,
			reason: 'names no table',
			fix: `write one of ${Object.keys(tables).join(', ')}`
		})),
		...Object.entries(tables).flatMap(([name, { isWhole, rows }]) =>
			isWhole ? tableProblems(name, rows.length, counts) : []
		)
	];
}
