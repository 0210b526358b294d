import { codeCell, idCell, languageCell, urlCell, wordsCell } from '#lib/data/cells.ts';
import { column, optional, worded } from '#lib/data/columns.ts';
import { optionalDate } from '#lib/data/schema/shared-columns.ts';
import { table } from '#lib/data/table.ts';

/** Where everything comes from. */
export const sources = table({
	file: 'sources.csv',
	title: 'Sources',
	description: 'One row is a source that rows of the other tables name in source_ids.',
	key: ['source_id'],
	columns: {
		source_id: column(idCell, 'Source', 'A stable id made from the publisher, the date and a word.'),
		publisher: worded(column(wordsCell, 'Publisher', 'Who published it.')),
		title: optional(column(wordsCell, 'Title', 'Its title, in its own language. Empty: not recorded.')),
		url: optional(column(urlCell, 'Address', 'Where it can be read. Empty: only a mirror was known.')),
		published: optionalDate('Published', 'When it was published. Empty: not found.'),
		language: column(languageCell, 'Language', 'The language it was read in, ISO 639-1.'),
		kind: column(codeCell('source-kind'), 'Kind', 'What kind of publisher it is.'),
		reliability: column(
			codeCell('reliability'),
			'Reliability',
			'How far the compilers of this data set trust it: a judgement, not a measurement.'
		)
	}
});
