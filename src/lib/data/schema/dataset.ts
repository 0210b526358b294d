import { dayCell, listCell, tableCountCell, versionCell } from '#lib/data/cells.ts';
import { column } from '#lib/data/columns.ts';
import { table } from '#lib/data/table.ts';

/** The data set about itself. */
export const dataset = table({
	file: 'dataset.csv',
	title: 'Data set',
	description:
		'One row: the version of the data, the day up to which sources were read, and the size of every table.',
	key: ['version'],
	columns: {
		version: column(
			versionCell,
			'Version',
			'Three numbers: columns changed, rows added, values corrected. Cite it with every number.'
		),
		as_of: column(dayCell, 'As of', 'The last day covered. Nothing here says what happened later.'),
		rows: column(
			listCell(tableCountCell),
			'Rows',
			'How many rows every other table has, joined by semicolons. A table with more or fewer is not whole.'
		)
	}
});
