import { defineChart } from '../define-chart.ts';
import { describeHeldOverTime } from './describe.ts';
import { layoutHeldOverTime } from './layout.ts';
import {
	heldOverTimeSeries,
	shownRows,
	type HeldOverTimeOptions,
	type HeldOverTimeSeries
} from './series.ts';
import { heldOverTimeTable } from './table.ts';

/** Recognised political prisoners held, count by count, with the large releases. */
export default defineChart<HeldOverTimeSeries, HeldOverTimeOptions>({
	id: 'held-over-time',
	defaults: { wider: false },
	views: [{ slug: 'wider-definition', options: { wider: true } }],
	series: heldOverTimeSeries,
	sourceIds: (tables, options) => [
		...new Set(shownRows(heldOverTimeSeries(tables), options).flatMap((shown) => shown.sourceIds))
	],
	describe: describeHeldOverTime,
	table: heldOverTimeTable,
	layout: layoutHeldOverTime
});
