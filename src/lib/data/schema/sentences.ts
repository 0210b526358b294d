import { amountCell, articleCell, codeCell, listCell, wordsCell } from '#lib/data/cells.ts';
import { column, inUnit, optional, optionalList, worded } from '#lib/data/columns.ts';
import { note, optionalDate, personId, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Court sentences. */
export const sentences = table({
	file: 'sentences.csv',
	key: ['person_id', 'date', 'kind'],
	columns: {
		person_id: personId,
		date: optionalDate,
		court: worded(optional(column(wordsCell))),
		years: inUnit('years', optional(column(amountCell))),
		kind: column(codeCell('kind')),
		charges_en: worded(optional(column(wordsCell))),
		articles: optionalList(column(listCell(articleCell))),
		note,
		source_ids: sourceIds
	}
});
