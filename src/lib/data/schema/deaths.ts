import { codeCell, idCell } from '#lib/data/cells.ts';
import { column } from '#lib/data/columns.ts';
import { date, names, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Political prisoners who died in custody. */
export const deaths = table({
	file: 'deaths.csv',
	title: 'Deaths in custody',
	description:
		'One row is a political prisoner who died in custody, as publicly reported. There may be others of whom ' +
		'nothing is known. These people are not rows of people.csv.',
	key: ['person_id'],
	columns: {
		person_id: column(
			idCell,
			'Person',
			'A stable id made from the English name. Not a reference: those who died in custody are listed here only.'
		),
		...names,
		date: date('Date', 'When the person died.'),
		place_kind: column(codeCell('death-place'), 'Kind of place', 'In which kind of place the person died.'),
		note,
		source_ids: sourceIds
	}
});
