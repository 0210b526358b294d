import { codeCell, countryCell, idCell, listCell } from '#lib/data/cells.ts';
import { column, optionalList } from '#lib/data/columns.ts';
import { names, note, optionalDate, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** People whose cases are publicly reported. */
export const people = table({
	file: 'people.csv',
	title: 'People',
	description:
		'One row is a person whose case was reported in public by human-rights organisations or international ' +
		'media. These are the documented people of this data set, not everyone who was imprisoned. No addresses, ' +
		'health details or relatives are recorded.',
	key: ['person_id'],
	columns: {
		person_id: column(idCell, 'Person', 'A stable id made from the English name. It never changes.'),
		...names,
		gender: column(codeCell('gender'), 'Gender', 'As the sources speak of the person.'),
		roles: column(
			listCell(codeCell('role')),
			'Roles',
			'What the person was known for before the arrest, joined by semicolons.'
		),
		citizenship: optionalList(
			column(
				listCell(countryCell),
				'Citizenship',
				'Countries by ISO 3166-1 alpha-2 code, joined by semicolons. Empty: not stated by the sources.'
			)
		),
		last_reported_held: optionalDate(
			'Last reported held',
			'Date of the newest report that the person was held. Nobody knows what has happened since: write ' +
				'“last reported held in …”, never “is held”. A person with neither this date nor a release has an ' +
				'unknown status.'
		),
		note,
		source_ids: sourceIds
	}
});
