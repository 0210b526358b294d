import { defineChart } from '../define-chart.ts';
import { describeFreedAndHeld } from './describe.ts';
import { layoutFreedAndHeld } from './layout.ts';
import { freedAndHeldSeries, sourceIdsOf, type FreedAndHeldSeries } from './series.ts';
import { tableOfFreedAndHeld } from './table.ts';

/** Nothing for a reader to change. */
export type FreedAndHeldOptions = Record<string, never>;

/** One dot a person: freed in the newest large wave with a later count, and still held by that count. */
export default defineChart<FreedAndHeldSeries, FreedAndHeldOptions>({
	id: 'freed-and-held',
	defaults: {},
	views: [],
	series: freedAndHeldSeries,
	sourceIds: (tables) => sourceIdsOf(freedAndHeldSeries(tables)),
	describe: (series, _options, words) => describeFreedAndHeld(series, words),
	table: (series, _options, words) => tableOfFreedAndHeld(series, words),
	layout: (series, _options, env) => layoutFreedAndHeld(series, env)
});
