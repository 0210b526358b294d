import { amountCell, articleCell, codeCell, listCell, wordsCell } from '#lib/data/cells.ts';
import { column, inUnit, optional, optionalList, worded } from '#lib/data/columns.ts';
import { note, optionalDate, personId, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Court sentences. */
export const sentences = table({
	file: 'sentences.csv',
	title: 'Sentences',
	description:
		'One row is one court sentence against a person of people.csv. Terms of one person must not be added up: ' +
		'cuts on appeal and terms served at the same time stand in the note.',
	key: ['person_id', 'date', 'kind'],
	columns: {
		person_id: personId,
		date: optionalDate(
			'Date',
			'When the court of first instance gave the sentence. Empty: the day is not known; the sentence is ' +
				'counted as undated.'
		),
		court: worded(
			optional(column(wordsCell, 'Court', 'The court of first instance, in English. Empty: not found.'))
		),
		years: inUnit(
			'years',
			optional(
				column(
					amountCell,
					'Years',
					'The term given by the court of first instance, in years. Empty: not found, or a kind without a term.'
				)
			)
		),
		kind: column(codeCell('kind'), 'Kind', 'What kind of punishment was ordered.'),
		charges_en: worded(
			optional(
				column(wordsCell, 'Charges', 'The charges in English, as the sources word them. Empty: not found.')
			)
		),
		articles: optionalList(
			column(
				listCell(articleCell),
				'Articles',
				'Articles of the Criminal Code of Belarus, joined by semicolons. Empty: not found.'
			)
		),
		note,
		source_ids: sourceIds
	}
});
