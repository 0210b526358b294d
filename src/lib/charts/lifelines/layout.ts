import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel } from '../model.ts';
import { layoutNothing } from '../parts/nothing.ts';
import { layoutOne } from './layout-one.ts';
import { layoutTall } from './layout-tall.ts';
import { layoutWide } from './layout-wide.ts';
import type { LifelinesOptions } from './options.ts';
import { selectLives } from './select.ts';
import type { LifelinesSeries } from './series.ts';
import { wideColumns } from './wide-columns.ts';

/** Names beside the lines where there is room, over them on a phone; one person alone is drawn larger. */
export function layoutLifelines(
	series: LifelinesSeries,
	options: LifelinesOptions,
	env: ChartEnv
): ChartModel {
	const lives = selectLives(series, options);
	const [one] = lives;
	if (one === undefined) return layoutNothing(env.t('lifelines.summary.empty'), env);
	if (options.people === 'one') return layoutOne(one, series.asOf, env);
	const columns = wideColumns(lives, env);
	return columns === null
		? layoutTall(lives, series.asOf, env)
		: layoutWide(lives, series.asOf, columns, env);
}
