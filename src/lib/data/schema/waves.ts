import { codeCell, countCell, countryCountCell, idCell, listCell, wordsCell } from '#lib/data/cells.ts';
import { column, inUnit, optional, optionalList, worded } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

const people = 'people';

/** Releases of groups. */
export const waves = table({
	file: 'waves.csv',
	title: 'Release waves',
	description:
		'One row is a release of a group, or a single release that made news. The numbers are those of the ' +
		'announcing side and must not be added up: one person belongs to two waves, and two waves may overlap. ' +
		'Women and men are never more than the released, unless the note names both numbers and so shows that ' +
		'the sources published them that way.',
	key: ['wave_id'],
	columns: {
		wave_id: column(idCell, 'Wave', 'A stable id made from the date and a word. It never changes.'),
		date: date('Date', 'When the group was released, or when the release was reported.'),
		released: inUnit(
			people,
			column(
				countCell,
				'Released',
				'How many the announcing side named. Not the number of political prisoners: many waves include people ' +
					'convicted of other things.'
			)
		),
		political_prisoners_recognised: inUnit(
			people,
			optional(
				column(
					countCell,
					'Recognised political prisoners',
					'How many of them, at least, human-rights organisations had recognised. Empty: not found, never zero.'
				)
			)
		),
		women: inUnit(
			people,
			optional(column(countCell, 'Women', 'Women among the released. Empty: not found.'))
		),
		men: inUnit(people, optional(column(countCell, 'Men', 'Men among the released. Empty: not found.'))),
		foreign_nationals: inUnit(
			people,
			optional(
				column(countCell, 'Foreign nationals', 'Foreign nationals among the released. Empty: not found.')
			)
		),
		nationalities: optionalList(
			column(
				listCell(countryCountCell),
				'Nationalities',
				'How many of which nationality, UA:114;LT:9, by ISO 3166-1 alpha-2 code. Empty: not found. Need not ' +
					'cover all the released.'
			)
		),
		destinations: optionalList(
			column(
				listCell(countryCountCell),
				'Destinations',
				'How many came out in which country, UA:114;LT:9, by ISO 3166-1 alpha-2 code. Empty: not found. Need ' +
					'not cover all the released.'
			)
		),
		manner: column(
			listCell(codeCell('manner')),
			'Manner',
			'How the release came about, joined by semicolons.'
		),
		announced_by: worded(
			column(wordsCell, 'Announced by', 'Who announced the release and so gave the number.')
		),
		linked_concession: worded(
			optional(
				column(
					wordsCell,
					'Linked concession',
					'What was given in return, where the parties linked the two. Empty: no such link found.'
				)
			)
		),
		still_held_after: inUnit(
			people,
			optional(
				column(
					countCell,
					'Still held afterwards',
					'How many stayed behind bars, as published with the release. A bare number: always print its wording ' +
						'from the next column. Empty: not found, never zero.'
				)
			)
		),
		still_held_source: worded(
			optional(
				column(
					wordsCell,
					'Wording of “still held”',
					'Who published that number and in which words: “more than 1,100”, HRW.'
				)
			)
		),
		label_en: worded(column(wordsCell, 'Label', 'A short English name of the release.')),
		note,
		source_ids: sourceIds
	}
});
