import { codeCell, idCell } from '#lib/data/cells.ts';
import { column } from '#lib/data/columns.ts';
import { date, names, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Political prisoners who died in custody. */
export const deaths = table({
	file: 'deaths.csv',
	key: ['person_id'],
	columns: {
		person_id: column(idCell),
		...names,
		date: date,
		place_kind: column(codeCell('death-place')),
		note,
		source_ids: sourceIds
	}
});
