import { labelled } from '#lib/i18n/words.ts';
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
	filteredBy: 'events',
	defaults: EVERYTHING,
	views: VIEWS,
	series: sentencesSeries,
	inWords: (series, words) => ({
		...series,
		sentences: series.sentences.map((sentence) => ({
			...sentence,
			name: words.nameOf(sentence.names),
			court: labelled(sentence.court, words),
			charges: labelled(sentence.charges, words),
			note: labelled(sentence.note, words)
		}))
	}),
	sourceIds: (tables, options) => [
		...new Set(selectSentences(sentencesSeries(tables), options).flatMap(({ sourceIds }) => sourceIds))
	],
	describe: describeSentences,
	table: sentencesTable,
	layout: layoutSentences
});
