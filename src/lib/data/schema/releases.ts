import { codeCell, countryCell, idCell, listCell } from '#lib/data/cells.ts';
import { column, optional, optionalList, refersTo } from '#lib/data/columns.ts';
import { note, optionalDate, personId, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Releases of single people. */
export const releases = table({
	file: 'releases.csv',
	key: ['person_id', 'date'],
	columns: {
		person_id: personId,
		date: optionalDate,
		wave_id: refersTo('waves', optional(column(idCell))),
		manner: optionalList(column(listCell(codeCell('manner')))),
		destination: optional(column(countryCell)),
		outcome: column(codeCell('outcome')),
		note,
		source_ids: sourceIds
	}
});
