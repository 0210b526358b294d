import type { Words } from '#lib/i18n/words.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { ChartTable, TableCell, TableColumn, TableRow } from '../model.ts';
import { dateCell, sourcesCell, textCell } from '../parts/table.ts';
import type { SentencesOptions } from './options.ts';
import { selectSentences } from './select.ts';
import type { PersonSentence, SentencesSeries } from './series.ts';

/** Every sentence that the options ask for: the terms that are drawn, and the sentences that are only listed. */
export const sentencesTable = (
	series: SentencesSeries,
	options: SentencesOptions,
	words: Words
): ChartTable => ({
	caption: words.t('sentences.caption'),
	columns: columns(words),
	rows: selectSentences(series, options).map((sentence) => toRow(sentence, words))
});

const columns = ({ t }: Words): TableColumn[] => [
	{ key: 'date', label: t('sentences.column.date'), align: 'start' },
	{ key: 'person', label: t('sentences.column.person'), align: 'start' },
	{ key: 'term_years', label: t('sentences.column.term'), align: 'end' },
	{ key: 'kind', label: t('sentences.column.kind'), align: 'start' },
	{ key: 'court', label: t('sentences.column.court'), align: 'start' },
	{ key: 'charges', label: t('sentences.column.charges'), align: 'start' },
	{ key: 'note', label: t('sentences.column.note'), align: 'start' },
	{ key: 'source_ids', label: t('sentences.column.sources'), align: 'end' }
];

const toRow = (sentence: PersonSentence, words: Words): TableRow => ({
	id: sentence.id,
	cells: [
		dateCell(sentence.date, words),
		textCell(sentence.name, `/people/${sentence.personId}/`),
		termCell(sentence.years, words),
		{ text: words.code('kind', sentence.kind), value: sentence.kind },
		textCell(sentence.court),
		textCell(sentence.charges),
		textCell(sentence.note),
		sourcesCell(sentence.sourceIds, words)
	]
});

const termCell = (years: number | null, words: Words): TableCell => ({
	text: years === null ? '–' : termInWords(years, words),
	value: years
});
