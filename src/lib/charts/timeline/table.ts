import type { Words } from '#lib/i18n/words.ts';
import type { ChartTable, TableRow } from '../model.ts';
import { selectCrowd } from './crowd/bars.ts';
import { crowdTable } from './crowd/crowd-table.ts';
import type { TimelineEvent } from './events.ts';
import type { TimelineOptions } from './options.ts';
import { periodInWords } from './period-words.ts';
import { select, type Selection } from './selection.ts';
import type { TimelineSeries } from './series.ts';
import { columnsFor, type EventColumn } from './table-columns.ts';

/** The events drawn, in order of date, and the undated ones at the end. */
export function timelineTable(series: TimelineSeries, options: TimelineOptions, words: Words): ChartTable {
	if (series.crowd) return crowdTable(selectCrowd(series.crowd, options, series.asOf), words);
	const selection = select(series, options);
	const columns = columnsFor(selection.lanes);
	return {
		caption: captionOf(selection, options, words),
		columns: columns.map(({ key, align = 'start' }) => ({
			key,
			label: words.t(`timeline.column.${key}`),
			align
		})),
		rows: [...selection.dated, ...selection.undated].map((event) => rowOf(event, columns, words))
	};
}

function captionOf(selection: Selection, options: TimelineOptions, words: Words): string {
	const [lane] = selection.lanes;
	return lane === undefined || selection.lanes.length > 1
		? words.t('timeline.table.caption')
		: words.t(`timeline.table.caption.${lane}`, { period: periodInWords(selection, options, words) });
}

const rowOf = (event: TimelineEvent, columns: readonly EventColumn[], words: Words): TableRow => ({
	id: event.id,
	cells: columns.map((column) => column.cell(event, words))
});
