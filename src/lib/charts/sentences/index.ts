import { defineChart } from '../define-chart.ts';
import { describeSentences } from './describe.ts';
import { layoutSentences } from './layout.ts';
import { EVERYTHING, VIEWS } from './options.ts';
import { selectSentences } from './select.ts';
import { sentencesSeries } from './series.ts';
import { sentencesTable } from './table.ts';

/** Length of each prison term by date of the verdict. */
export default defineChart({
	id: 'sentences',
	defaults: EVERYTHING,
	views: VIEWS,
	series: sentencesSeries,
	inWords: (series, { label, nameOf }) => ({
		...series,
		sentences: series.sentences.map((sentence) => ({
			...sentence,
			name: nameOf(sentence.names),
			court: sentence.court === null ? null : label(sentence.court)
		}))
	}),
	sourceIds: (tables, options) => [
		...new Set(selectSentences(sentencesSeries(tables), options).flatMap(({ sourceIds }) => sourceIds))
	],
	describe: describeSentences,
	table: sentencesTable,
	layout: layoutSentences
});
