import type { ChartTable } from '#lib/charts/model.ts';
import { numberCell, textCell } from '#lib/charts/parts/table.ts';
import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { SourceSummary, Tally } from '#lib/stats/coverage-sources.ts';

/** The sources by kind and by reliability, one table each. */
export const sourceTables = (summary: SourceSummary, words: Words): ChartTable[] => [
	tallyTable('kind', 'data.source-kind', summary.byKind, words),
	tallyTable('reliability', 'data.reliability', summary.byReliability, words)
];

/** The languages in which sources were read, with how many in each, in one sentence. */
export const languagesInWords = ({ byLanguage }: SourceSummary, { t, format }: Words): string =>
	t('datapage.sources.languages', {
		count: byLanguage.length,
		number: format.number(byLanguage.length),
		languages: format.list(
			byLanguage.map(({ value, sources }) =>
				t('datapage.sources.language', {
					language: t(`datapage.language.${value}` as MessageKey),
					sources: format.number(sources)
				})
			)
		)
	});

// `t` throws where a new code or language has no words yet, and so stops the build.
const tallyTable = (
	by: 'kind' | 'reliability',
	prefix: 'data.source-kind' | 'data.reliability',
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
		cells: [textCell(words.t(`${prefix}.${value}` as MessageKey)), numberCell(sources, words)]
	}))
});
