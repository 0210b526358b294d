import { codeCell, countryCell, idCell, listCell } from '#lib/data/cells.ts';
import { column, optional, optionalList, refersTo } from '#lib/data/columns.ts';
import { note, optionalDate, personId, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Releases of single people. */
export const releases = table({
	file: 'releases.csv',
	title: 'Releases',
	description:
		'One row is one release of a person of people.csv. “Freed” is not “free”: many were expelled without ' +
		'documents. A release that rests on one outlet only says so in the note.',
	key: ['person_id', 'date'],
	columns: {
		person_id: personId,
		date: optionalDate(
			'Date',
			'When the person was released. Empty: the day is not known; the release is counted as undated.'
		),
		wave_id: refersTo(
			'waves',
			optional(
				column(
					idCell,
					'Wave',
					'The release of a group to which this one belongs, by its id in waves.csv. Empty: none known.'
				)
			)
		),
		manner: optionalList(
			column(
				listCell(codeCell('manner')),
				'Manner',
				'How the release came about, joined by semicolons. Empty: not found.'
			)
		),
		destination: optional(
			column(
				countryCell,
				'Destination',
				'The country where the person came out, ISO 3166-1 alpha-2. Empty: not found.'
			)
		),
		outcome: column(codeCell('outcome'), 'Outcome', 'Whether the person was freed or put back in custody.'),
		note,
		source_ids: sourceIds
	}
});
