import { codeCell, countCell, wordsCell } from '#lib/data/cells.ts';
import { column, inUnit, optional, worded } from '#lib/data/columns.ts';
import { date, note, sourceIds } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Published counts of people held. */
export const population = table({
	file: 'population.csv',
	title: 'People held',
	description:
		'One row is one published count of people held on a date. Two definitions make two series, never joined. ' +
		'Women and men are never more than held, with one waiver: where the sources themselves publish numbers ' +
		'that do not add up, the note of the row must name both numbers (2025-12-23: 968 men and 168 women make ' +
		'1,136, one more than the published 1,135).',
	key: ['date', 'counted_by', 'definition'],
	columns: {
		date: date(
			'Date',
			'The date that the count is given for; where the note says so, the date of its report.'
		),
		held: inUnit(
			'people',
			column(countCell, 'Held', 'People held, as counted by the named side: at least so many.')
		),
		women: inUnit('people', optional(column(countCell, 'Women', 'Women among them. Empty: not found.'))),
		men: inUnit('people', optional(column(countCell, 'Men', 'Men among them. Empty: not found.'))),
		counted_by: worded(column(wordsCell, 'Counted by', 'Who counted.')),
		definition: column(
			codeCell('definition'),
			'Definition',
			'The rule of the count. “Wider definition” counts more people by another rule: a second series.'
		),
		note,
		source_ids: sourceIds
	}
});
