import { defineChart } from '../define-chart.ts';
import { describeReleaseWaves } from './describe.ts';
import { layoutReleaseWaves } from './layout.ts';
import { releaseWavesSeries, type ReleaseWavesSeries } from './series.ts';
import { releaseWavesTable } from './table.ts';

/** The figure has one state: all waves. */
export type ReleaseWavesOptions = Record<string, never>;

/** People released in each wave, what was given in return, where they were taken. */
export default defineChart<ReleaseWavesSeries, ReleaseWavesOptions>({
	id: 'release-waves',
	defaults: {},
	views: [],
	series: releaseWavesSeries,
	sourceIds: (tables) => [...new Set(releaseWavesSeries(tables).waves.flatMap((wave) => wave.sourceIds))],
	describe: (series, _, words) => describeReleaseWaves(series, words),
	table: (series, _, words) => releaseWavesTable(series, words),
	layout: (series, _, env) => layoutReleaseWaves(series, env)
});
