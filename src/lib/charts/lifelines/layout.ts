import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel } from '../model.ts';
import { layoutNothing } from '../parts/nothing.ts';
import { layoutOne } from './layout-one.ts';
import { layoutTall } from './layout-tall.ts';
import { layoutWide } from './layout-wide.ts';
import type { LifelinesOptions } from './options.ts';
import { livesOf, selectRows } from './select-rows.ts';
import { selectLives } from './select.ts';
import type { LifelinesSeries } from './series.ts';
import { wideColumns } from './wide-columns.ts';

/** Names beside the lines where there is room, over them on a phone; one person alone is drawn larger. */
export function layoutLifelines(
	series: LifelinesSeries,
	options: LifelinesOptions,
	env: ChartEnv
): ChartModel {
	const groups = selectRows(series, options, env);
	const lives = livesOf(groups);
	const [one] = lives;
	if (one === undefined) return layoutNothing(env.t('lifelines.summary.empty'), env);
	if (options.people === 'one') return layoutOne(one, series.asOf, env);
	const columns = wideColumns(lives, env);
	// The years stay where they are from page to page.
	const list = { groups, lives, everyone: selectLives(series, options), asOf: series.asOf };
	return columns === null ? layoutTall(list, env) : layoutWide(list, columns, env);
}
