import { defineChart } from '../define-chart.ts';
import { describeTactics } from './describe.ts';
import { layoutTactics } from './layout.ts';
import { allCounts, tacticsSeries, type TacticsSeries } from './series.ts';
import { tableOfTactics } from './table.ts';

/** Nothing for a reader to change. */
export type TacticsOptions = Record<string, never>;

/** Five panels, one sound series each, every one with its own unit, counter and scale. */
export default defineChart<TacticsSeries, TacticsOptions>({
	id: 'tactics',
	defaults: {},
	views: [],
	series: tacticsSeries,
	sourceIds: (tables) => [...new Set(allCounts(tacticsSeries(tables)).flatMap((count) => count.sourceIds))],
	describe: (series, _options, words) => describeTactics(series, words),
	table: (series, _options, words) => tableOfTactics(series, words),
	layout: (series, _options, env) => layoutTactics(series, env)
});
