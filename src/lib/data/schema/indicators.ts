import { booleanCell, codeCell, countCell, idCell, wordsCell } from '#lib/data/cells.ts';
import { column, worded, wordedBySentence } from '#lib/data/columns.ts';
import { note, optionalDate, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Series about the five tactics. */
export const indicators = table({
	file: 'indicators.csv',
	title: 'Indicators of the five tactics',
	description:
		'One row is one value of one series about one tactic. Rows with the same indicator share one definition ' +
		'and one unit. Almost all values are minimums (“at least”). Units differ and one person is usually in ' +
		'several tactics: never add, stack or rank across tactics. From 2021, and most of all in 2025, less ' +
		'information reaches those who count: a lower value is not less repression.',
	key: ['indicator_id', 'period_start', 'period_end', 'as_of'],
	columns: {
		indicator_id: column(idCell, 'Indicator', 'The series that the value belongs to.'),
		tactic_id: column(codeCell('tactic'), 'Tactic', 'The tactic of repression that the series is about.'),
		label_en: worded(column(wordsCell, 'Label', 'What the series counts, in English.')),
		value: column(countCell, 'Value', 'The number, in the unit of the next column: at least so many.'),
		unit: column(codeCell('unit'), 'Unit', 'What one counts; the same for a whole series.'),
		period_start: optionalDate('Period from', 'First day of what is counted. Empty: a level, or not stated.'),
		period_end: optionalDate('Period to', 'Last day of what is counted. Empty: a level, or not stated.'),
		as_of: optionalDate('As of', 'When the value was known or published. Empty: not stated.'),
		cumulative: column(
			booleanCell,
			'Running total',
			'True: a running total since the start of the period. False: a number for the period, or a level on a date.'
		),
		counted_by: worded(column(wordsCell, 'Counted by', 'Who counted.')),
		method_note: wordedBySentence(column(wordsCell, 'Method', 'How it was counted and what is left out.')),
		note,
		source_ids: sourceIds
	}
});
