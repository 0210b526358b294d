import { checkDateRange, checkPeriods } from '#lib/data/checks/dates.ts';
import { checkIndicatorSeries } from '#lib/data/checks/indicator-series.ts';
import { checkKeys } from '#lib/data/checks/keys.ts';
import { checkParts } from '#lib/data/checks/parts.ts';
import { checkReferences, idsOf } from '#lib/data/checks/references.ts';
import { checkReleaseOrder } from '#lib/data/checks/release-order.ts';
import { checkRowCounts } from '#lib/data/checks/row-counts.ts';
import { checkAsOf } from '#lib/data/checks/as-of.ts';
import type { ParsedTable } from '#lib/data/parse-table.ts';
import type { Problem } from '#lib/data/problems.ts';
import { type Row, SCHEMA, TABLE_NAMES, type TableName } from '#lib/data/schema.ts';

/** Every table as far as it could be read. */
export type ParsedTables = { readonly [Name in TableName]: ParsedTable<Row<Name>> };

/** The data set describes itself in one row. */
function checkDataset({ file, rows, isWhole }: ParsedTables['dataset']): Problem[] {
	if (!isWhole || rows.length === 1) return [];
	return [
		{
			file,
			line: 0,
			column: '',
			value: null,
			reason: `has ${rows.length} rows`,
			fix: 'write one row with the version and the as-of day'
		}
	];
}

function checkEach(tables: ParsedTables): Problem[] {
	const asOf = tables.dataset.rows[0]?.values.asOf ?? null;
	return TABLE_NAMES.flatMap((name) => [
		...checkKeys(SCHEMA[name], tables[name]),
		...checkReferences(SCHEMA[name], tables[name], (target) => idsOf(SCHEMA[target], tables[target])),
		...checkDateRange(SCHEMA[name], tables[name], asOf)
	]);
}

/** What only several cells, rows or tables together can show. */
export function checkTables(tables: ParsedTables): Problem[] {
	const { dataset, ...described } = tables;
	return [
		...checkEach(tables),
		...checkDataset(dataset),
		...checkRowCounts(dataset, described),
		...checkAsOf(dataset, tables.sources),
		...checkPeriods(tables.indicators),
		...checkPeriods(tables.totals),
		...checkParts(tables.population, 'held', (row) => row.held),
		...checkParts(tables.waves, 'released', (row) => row.released),
		...checkReleaseOrder(tables.arrests, tables.releases),
		...checkIndicatorSeries(tables.indicators)
	];
}
