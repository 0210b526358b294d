import { booleanCell, codeCell, countCell, idCell, wordsCell } from '#lib/data/cells.ts';
import { column, worded, wordedBySentence } from '#lib/data/columns.ts';
import { note, optionalDate, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Series about the five tactics. */
export const indicators = table({
	file: 'indicators.csv',
	key: ['indicator_id', 'period_start', 'period_end', 'as_of'],
	columns: {
		indicator_id: column(idCell),
		tactic_id: column(codeCell('tactic')),
		label_en: worded(column(wordsCell)),
		value: column(countCell),
		unit: column(codeCell('unit')),
		period_start: optionalDate,
		period_end: optionalDate,
		as_of: optionalDate,
		cumulative: column(booleanCell),
		counted_by: worded(column(wordsCell)),
		method_note: wordedBySentence(column(wordsCell)),
		note,
		source_ids: sourceIds
	}
});
