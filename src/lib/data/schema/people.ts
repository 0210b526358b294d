import { codeCell, countryCell, idCell, listCell } from '#lib/data/cells.ts';
import { column, optionalList } from '#lib/data/columns.ts';
import { names, note, optionalDate, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** People whose cases are publicly reported. */
export const people = table({
	file: 'people.csv',
	key: ['person_id'],
	columns: {
		person_id: column(idCell),
		...names,
		gender: column(codeCell('gender')),
		roles: column(listCell(codeCell('role'))),
		citizenship: optionalList(column(listCell(countryCell))),
		last_reported_held: optionalDate,
		note,
		source_ids: sourceIds
	}
});
