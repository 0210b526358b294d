import { codeCell, countryCell, idCell, listCell, wordsCell } from '#lib/data/cells.ts';
import { GENDER_LABELS, ROLE_LABELS } from '#lib/data/code-labels.ts';
import { column, optional, optionalList } from '#lib/data/columns.ts';
import { note, optionalDate, sourceIds } from '#lib/data/schema/shared-columns.ts';
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
		name_en: column(wordsCell, 'Name in English', 'The name in Latin letters, spelled after the Belarusian.'),
		name_be: optional(
			column(wordsCell, 'Name in Belarusian', 'The name as found in Belarusian sources. Empty: not found.')
		),
		name_ru: optional(
			column(wordsCell, 'Name in Russian', 'The name as found in Russian sources. Empty: not found.')
		),
		gender: column(codeCell(GENDER_LABELS), 'Gender', 'As the sources speak of the person.'),
		roles: column(
			listCell(codeCell(ROLE_LABELS)),
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
