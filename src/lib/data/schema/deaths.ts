import { codeCell, idCell, wordsCell } from '#lib/data/cells.ts';
import { DEATH_PLACE_LABELS } from '#lib/data/code-labels.ts';
import { column, optional } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
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
		name_en: column(wordsCell, 'Name in English', 'The name in Latin letters, spelled after the Belarusian.'),
		name_be: optional(
			column(wordsCell, 'Name in Belarusian', 'The name as found in Belarusian sources. Empty: not found.')
		),
		name_ru: optional(
			column(wordsCell, 'Name in Russian', 'The name as found in Russian sources. Empty: not found.')
		),
		date: date('Date', 'When the person died.'),
		place_kind: column(
			codeCell(DEATH_PLACE_LABELS),
			'Kind of place',
			'In which kind of place the person died.'
		),
		note,
		source_ids: sourceIds
	}
});
