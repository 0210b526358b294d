import type { ChartTable } from '#lib/charts/model.ts';
import { numberCell, textCell } from '#lib/charts/parts/table.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { SourceSummary, Tally } from '#lib/stats/coverage-sources.ts';

/** The sources by kind and by reliability, one table each. */
export const sourceTables = (summary: SourceSummary, words: Words): ChartTable[] => [
	tallyTable('kind', 'source-kind', summary.byKind, words),
	tallyTable('reliability', 'reliability', summary.byReliability, words)
];

/** The languages in which sources were read, with how many in each, in one sentence. */
export const languagesInWords = ({ byLanguage }: SourceSummary, { t, format, code }: Words): string =>
	t('datapage.sources.languages', {
		count: byLanguage.length,
		number: format.number(byLanguage.length),
		languages: format.list(
			byLanguage.map(({ value, sources }) =>
				t('datapage.sources.language', {
					language: code('language', value),
					sources: format.number(sources)
				})
			)
		)
	});

const tallyTable = (
	by: 'kind' | 'reliability',
	codeSet: 'source-kind' | 'reliability',
	tallies: readonly Tally<string>[],
	words: Words
): ChartTable => ({
	caption: words.t(`datapage.sources.by-${by}`),
	columns: [
		{ key: by, label: words.t(`datapage.sources.${by}`), align: 'start' },
		{ key: 'sources', label: words.t('datapage.sources.count'), align: 'end' }
	],
	rows: tallies.map(({ value, sources }) => ({
		id: value,
		cells: [textCell(words.code(codeSet, value)), numberCell(sources, words)]
	}))
});
