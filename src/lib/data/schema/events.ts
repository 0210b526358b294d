import { codeCell, listCell, wordsCell } from '#lib/data/cells.ts';
import { column, optionalList, worded } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Dated context. */
export const events = table({
	file: 'events.csv',
	key: ['date', 'label_en'],
	columns: {
		date: date,
		tactic_ids: optionalList(column(listCell(codeCell('tactic')))),
		label_en: worded(column(wordsCell)),
		note,
		source_ids: sourceIds
	}
});
