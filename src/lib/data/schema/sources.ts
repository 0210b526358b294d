import { codeCell, idCell, languageCell, urlCell, wordsCell } from '#lib/data/cells.ts';
import { column, optional, worded } from '#lib/data/columns.ts';
import { optionalDate } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Where everything comes from. */
export const sources = table({
	file: 'sources.csv',
	key: ['source_id'],
	columns: {
		source_id: column(idCell),
		publisher: worded(column(wordsCell)),
		title: optional(column(wordsCell)),
		url: optional(column(urlCell)),
		published: optionalDate,
		language: column(languageCell),
		kind: column(codeCell('source-kind')),
		reliability: column(codeCell('reliability'))
	}
});
