import { codeCell, wordsCell } from '#lib/data/cells.ts';
import { column, optional, worded } from '#lib/data/columns.ts';
import { date, note, personId, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Deprivations of liberty. */
export const arrests = table({
	file: 'arrests.csv',
	title: 'Arrests',
	description:
		'One row is one deprivation of liberty of a person of people.csv. A person may have several, and a person ' +
		'without a row was arrested on a day not found.',
	key: ['person_id', 'date'],
	columns: {
		person_id: personId,
		date: date('Date', 'When the person was deprived of liberty.'),
		place: worded(optional(column(wordsCell, 'Place', 'Town or other place, in English. Empty: not found.'))),
		manner: column(codeCell('arrest'), 'Manner', 'How the person was deprived of liberty.'),
		note,
		source_ids: sourceIds
	}
});
