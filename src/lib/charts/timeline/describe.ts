import type { Words } from '#lib/i18n/words.ts';
import type { ChartText } from '../model.ts';
import { selectCrowd } from './crowd/bars.ts';
import { describeCrowd } from './crowd/describe-crowd.ts';
import { headingOf } from './heading.ts';
import { notesOf } from './notes.ts';
import type { TimelineOptions } from './options.ts';
import { periodInWords } from './period-words.ts';
import { select, type Selection } from './selection.ts';
import type { TimelineSeries } from './series.ts';
import { summaryOf } from './summary.ts';

/** Words of the figure: each claim is computed from what is drawn. */
export function describeTimeline(series: TimelineSeries, options: TimelineOptions, words: Words): ChartText {
	if (series.crowd) return describeCrowd(selectCrowd(series.crowd, options, series.asOf), words);
	const selection = select(series, options);
	const period = periodInWords(selection, options, words);
	return {
		heading: headingOf(selection, period, words),
		measure: measureOf(selection, period, words),
		summary: summaryOf(selection, words),
		notes: notesOf(selection, words)
	};
}

function measureOf({ lanes }: Selection, period: string, { t }: Words): string {
	const [lane] = lanes;
	return t(lane !== undefined && lanes.length === 1 ? `timeline.measure.${lane}` : 'timeline.measure.all', {
		period
	});
}
