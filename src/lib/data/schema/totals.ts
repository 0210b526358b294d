import { codeCell, countCell, wordsCell } from '#lib/data/cells.ts';
import { column, worded } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Published totals and yearly figures. */
export const totals = table({
	file: 'totals.csv',
	key: ['as_of', 'metric', 'period_start', 'period_end', 'counted_by'],
	columns: {
		as_of: date,
		metric: column(codeCell('metric')),
		value: column(countCell),
		unit: column(codeCell('total-unit')),
		period_start: date,
		period_end: date,
		counted_by: worded(column(wordsCell)),
		note,
		source_ids: sourceIds
	}
});
