import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel } from '../model.ts';
import { selectCrowd } from './crowd/bars.ts';
import { layoutCrowd } from './crowd/layout-crowd.ts';
import { layoutList } from './list/layout-list.ts';
import { layoutNothing } from '../parts/nothing.ts';
import { WIDE_FROM, type TimelineOptions } from './options.ts';
import { isListed, select } from './selection.ts';
import type { TimelineSeries } from './series.ts';
import { layoutTall } from './tall/layout-tall.ts';
import { layoutWide } from './wide/layout-wide.ts';

/** The marks: everybody named where a view is small enough, else the lanes. */
export function layoutTimeline(series: TimelineSeries, options: TimelineOptions, env: ChartEnv): ChartModel {
	if (series.crowd) return layoutCrowd(selectCrowd(series.crowd, options, series.asOf), env);
	const selection = select(series, options);
	if (selection.dated.length === 0) return layoutNothing(env.t('timeline.summary.empty'), env);
	if (isListed(options, selection)) return layoutList(selection, env);
	return env.width >= WIDE_FROM ? layoutWide(selection, env) : layoutTall(selection, env);
}
