import type { Words } from '#lib/i18n/words.ts';
import type { ChartTable, TableRow } from '#lib/charts/model.ts';
import type { Bar, BarLane, CrowdSelection } from './bars.ts';

/** The bars drawn: one row a month and kind of event. */
export const crowdTable = ({ lanes }: CrowdSelection, words: Words): ChartTable => ({
	caption: words.t('timeline.table.caption'),
	columns: [
		{ key: 'date', label: words.t('timeline.column.date'), align: 'start' },
		{ key: 'group', label: words.t('timeline.column.event'), align: 'start' },
		{ key: 'value', label: words.t('timeline.crowd.column'), align: 'end' }
	],
	rows: lanes.flatMap(({ lane, bars }) => bars.map((bar) => rowOf(bar, lane, words)))
});

const rowOf = ({ id, month, events }: Bar, lane: BarLane['lane'], { t, format }: Words): TableRow => ({
	id,
	cells: [
		{ text: format.date(month), value: month },
		{ text: t(`timeline.lane.${lane}`), value: lane },
		{ text: format.number(events), value: events }
	]
});
