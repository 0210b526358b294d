import { codeCell, wordsCell } from '#lib/data/cells.ts';
import { column, optional, worded } from '#lib/data/columns.ts';
import { date, note, personId, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Deprivations of liberty. */
export const arrests = table({
	file: 'arrests.csv',
	key: ['person_id', 'date'],
	columns: {
		person_id: personId,
		date: date,
		place: worded(optional(column(wordsCell))),
		manner: column(codeCell('arrest')),
		note,
		source_ids: sourceIds
	}
});
