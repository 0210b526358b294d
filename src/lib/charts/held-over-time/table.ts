import type { Words } from '#lib/i18n/words.ts';
import type { ChartTable, TableColumn, TableRow } from '../model.ts';
import { dateCell, numberCell, sourcesCell, textCell } from '../parts/table.ts';
import {
	shownRows,
	type HeldCount,
	type HeldOverTimeOptions,
	type HeldOverTimeSeries,
	type WaveLine
} from './series.ts';
import { counterWords } from './words.ts';

/** Every count and every large release of the drawing, oldest first. */
export const heldOverTimeTable = (
	series: HeldOverTimeSeries,
	options: HeldOverTimeOptions,
	words: Words
): ChartTable => ({
	caption: words.t('held-over-time.table'),
	columns: columns(words),
	rows: shownRows(series, options).map((shown) =>
		'held' in shown ? countRow(shown, words) : waveRow(shown, words)
	)
});

const columns = ({ t }: Words): TableColumn[] => [
	{ key: 'date', label: t('held-over-time.column.date'), align: 'start' },
	{ key: 'held', label: t('held-over-time.column.held'), align: 'end' },
	{ key: 'definition', label: t('held-over-time.column.definition'), align: 'start' },
	{ key: 'released', label: t('held-over-time.column.released'), align: 'end' },
	{ key: 'stated_by', label: t('held-over-time.column.stated-by'), align: 'start' },
	{ key: 'source_ids', label: t('held-over-time.column.sources'), align: 'end' }
];

const countRow = (count: HeldCount, words: Words): TableRow => ({
	id: count.id,
	cells: [
		dateCell(count.date, words),
		numberCell(count.held, words),
		{
			text: words.t(
				count.definition === 'wider definition'
					? 'held-over-time.definition.wider'
					: 'held-over-time.definition.recognised'
			),
			value: count.definition
		},
		numberCell(null, words),
		{ text: counterWords(count.countedBy, words), value: words.label(count.countedBy) },
		sourcesCell(count.sourceIds, words)
	]
});

const waveRow = (wave: WaveLine, words: Words): TableRow => ({
	id: wave.id,
	cells: [
		dateCell(wave.date, words),
		numberCell(null, words),
		textCell(null),
		{ ...numberCell(wave.released, words), href: `/waves/${wave.waveId}/` },
		textCell(words.label(wave.announcedBy)),
		sourcesCell(wave.sourceIds, words)
	]
});
