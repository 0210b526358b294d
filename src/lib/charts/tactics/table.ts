import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartTable, TableCell, TableColumn, TableRow } from '../model.ts';
import { dateCell, numberCell, sourcesCell, textCell } from '../parts/table.ts';
import type { YearCount } from './panel.ts';
import { allCounts, countId, type TacticsSeries } from './series.ts';

/** Every number drawn or stated in words, panel by panel. A year without a count has no row. */
export const tableOfTactics = (series: TacticsSeries, words: Words): ChartTable => ({
	caption: words.t('tactics.caption'),
	columns: columns(words),
	rows: allCounts(series).map((count) => rowOf(count, words))
});

const columns = ({ t }: Words): TableColumn[] => [
	{ key: 'tactic', label: t('tactics.column.tactic'), align: 'start' },
	{ key: 'indicator', label: t('tactics.column.indicator'), align: 'start' },
	{ key: 'from', label: t('tactics.column.from'), align: 'start' },
	{ key: 'to', label: t('tactics.column.to'), align: 'start' },
	{ key: 'value', label: t('tactics.column.value'), align: 'end' },
	{ key: 'unit', label: t('tactics.column.unit'), align: 'start' },
	{ key: 'kind', label: t('tactics.column.kind'), align: 'start' },
	{ key: 'counted_by', label: t('tactics.column.counted-by'), align: 'start' },
	{ key: 'source_ids', label: t('tactics.column.sources'), align: 'end' }
];

const rowOf = (count: YearCount, words: Words): TableRow => ({
	id: countId(count),
	cells: [
		codeCell(count.tacticId, words.code('tactic', count.tacticId)),
		codeCell(count.indicatorId, words.t(`tactics.indicator.${count.indicatorId}` as MessageKey)),
		dateCell(count.from, words),
		dateCell(count.to, words),
		numberCell(count.value, words),
		codeCell(count.unit, words.code('unit', count.unit)),
		kindCell(count, words),
		textCell(
			count.countedBy === null ? words.t('tactics.counted-from-deaths') : words.label(count.countedBy)
		),
		sourcesCell(count.sourceIds, words)
	]
});

const codeCell = (value: string, text: string): TableCell => ({ value, text });

const kindCell = ({ isRunningTotal }: YearCount, { t }: Words): TableCell =>
	isRunningTotal
		? codeCell('running-total', t('tactics.kind.running-total'))
		: codeCell('period', t('tactics.kind.period'));
