import { codeCell, countCell, wordsCell } from '#lib/data/cells.ts';
import { column, worded } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Published totals and yearly figures. */
export const totals = table({
	file: 'totals.csv',
	title: 'Published totals',
	description:
		'One row is one figure published for a period: a year, a month or since a start. People, cases, detentions ' +
		'and penalties are different units; figures for a period and running totals are never added.',
	key: ['as_of', 'metric', 'period_start', 'period_end', 'counted_by'],
	columns: {
		as_of: date('As of', 'When the figure was known or published.'),
		metric: column(codeCell('metric'), 'Metric', 'What was counted.'),
		value: column(countCell, 'Value', 'The number, in the unit of the next column: at least so many.'),
		unit: column(codeCell('total-unit'), 'Unit', 'What one counts.'),
		period_start: date('Period from', 'First day of what is counted.'),
		period_end: date('Period to', 'Last day of what is counted.'),
		counted_by: worded(column(wordsCell, 'Counted by', 'Who counted.')),
		note,
		source_ids: sourceIds
	}
});
