import { codeCell, countCell, wordsCell } from '#lib/data/cells.ts';
import { column, inUnit, optional, worded } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Published counts of people held. */
export const population = table({
	file: 'population.csv',
	key: ['date', 'counted_by', 'definition'],
	columns: {
		date: date,
		held: inUnit('people', column(countCell)),
		women: inUnit('people', optional(column(countCell))),
		men: inUnit('people', optional(column(countCell))),
		counted_by: worded(column(wordsCell)),
		definition: column(codeCell('definition')),
		note,
		source_ids: sourceIds
	}
});
