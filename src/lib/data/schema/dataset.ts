import { dayCell, listCell, tableCountCell, versionCell } from '#lib/data/cells.ts';
import { column } from '#lib/data/columns.ts';
import { table } from '#lib/data/table.ts';

/** The data set about itself. */
export const dataset = table({
	file: 'dataset.csv',
	key: ['version'],
	columns: {
		version: column(versionCell),
		as_of: column(dayCell),
		rows: column(listCell(tableCountCell))
	}
});
