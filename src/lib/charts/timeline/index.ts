import { defineChart } from '../define-chart.ts';
import { describeTimeline } from './describe.ts';
import { eventInWords } from './events.ts';
import { layoutTimeline } from './layout.ts';
import { DEFAULTS, underFilters, VIEWS } from './options.ts';
import { timelineSeries } from './series.ts';
import { timelineSourceIds } from './sources.ts';
import { timelineTable } from './table.ts';

/** Arrests, sentences and releases of documented people on one time axis, with dated context. */
export default defineChart({
	id: 'timeline',
	filteredBy: 'events',
	defaults: DEFAULTS,
	underFilters,
	views: VIEWS,
	series: timelineSeries,
	inWords: (series, words) => ({
		...series,
		events: series.events.map((event) => eventInWords(event, words)),
		moreContext: series.moreContext.map((row) => ({ ...row, label: words.label(row.label) }))
	}),
	sourceIds: timelineSourceIds,
	describe: describeTimeline,
	table: timelineTable,
	layout: layoutTimeline
});
