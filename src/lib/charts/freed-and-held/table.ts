import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChartTable, TableColumn, TableRow } from '../model.ts';
import { dateCell, numberCell, sourcesCell, textCell } from '../parts/table.ts';
import type { Freed, FreedAndHeldSeries, Held } from './series.ts';

/** What a row of the table stands for. */
type Group = 'freed' | 'held' | 'freed-later' | 'held-later';

/** Id of the row and the mark of a wave. */
export const freedId = ({ waveId }: Freed): string => `wave/${waveId}`;

/** Id of the row and the mark of a count of people held. */
export const heldId = ({ date }: Held): string => `held/${date}`;

/** The two groups drawn, and the later releases and the later count that the drawing names. */
export function tableOfFreedAndHeld(series: FreedAndHeldSeries, words: Words): ChartTable {
	const { pair, laterWaves, laterCount } = series;
	return {
		caption: words.t('freed-and-held.caption'),
		columns: columns(words),
		rows: [
			...(pair ? [freedRow('freed', pair.freed, words), heldRow('held', pair.held, words)] : []),
			...laterWaves.map((wave) => freedRow('freed-later', wave, words)),
			...(laterCount ? [heldRow('held-later', laterCount, words)] : [])
		]
	};
}

const columns = ({ t }: Words): TableColumn[] => [
	{ key: 'group', label: t('freed-and-held.column.group'), align: 'start' },
	{ key: 'people', label: t('freed-and-held.column.people'), align: 'end' },
	{ key: 'date', label: t('freed-and-held.column.date'), align: 'start' },
	{ key: 'stated_by', label: t('freed-and-held.column.stated-by'), align: 'start' },
	{ key: 'source_ids', label: t('freed-and-held.column.sources'), align: 'end' }
];

const groupCell = (group: Group, { t }: Words, href?: string): TableRow['cells'][number] => ({
	...textCell(group, href),
	text: t(`freed-and-held.group.${group}` satisfies MessageKey)
});

const freedRow = (group: Group, freed: Freed, words: Words): TableRow => ({
	id: freedId(freed),
	cells: [
		groupCell(group, words, `/waves/${freed.waveId}/`),
		numberCell(freed.people, words),
		dateCell(freed.date, words),
		textCell(words.label(freed.announcedBy)),
		sourcesCell(freed.sourceIds, words)
	]
});

const heldRow = (group: Group, held: Held, words: Words): TableRow => ({
	id: heldId(held),
	cells: [
		groupCell(group, words),
		numberCell(held.people, words),
		dateCell(held.date, words),
		textCell(words.label(held.countedBy)),
		sourcesCell(held.sourceIds, words)
	]
});
