import { codeCell, listCell, wordsCell } from '#lib/data/cells.ts';
import { column, optionalList, worded } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Dated context. */
export const events = table({
	file: 'events.csv',
	title: 'Context events',
	description: 'One row is one dated event of context: elections, laws, verdicts, deaths, deals.',
	key: ['date', 'label_en'],
	columns: {
		date: date('Date', 'When it happened.'),
		tactic_ids: optionalList(
			column(
				listCell(codeCell('tactic')),
				'Tactics',
				'The tactics of repression that the event shows, joined by semicolons. Empty: none of the five.'
			)
		),
		label_en: worded(column(wordsCell, 'Label', 'What happened, in English.')),
		note,
		source_ids: sourceIds
	}
});
