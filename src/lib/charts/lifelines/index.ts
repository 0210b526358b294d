import { defineChart } from '../define-chart.ts';
import { describeLifelines } from './describe.ts';
import { layoutLifelines } from './layout.ts';
import { EVERYONE, VIEWS } from './options.ts';
import { selectLives } from './select.ts';
import { lifelinesSeries } from './series.ts';
import { lifelinesTable } from './table.ts';

/** One row a person: from arrest to release or the last report, and the rest of the term. */
export default defineChart({
	id: 'lifelines',
	filteredBy: 'people',
	defaults: EVERYONE,
	views: VIEWS,
	series: lifelinesSeries,
	inWords: (series, { nameOf, label }) => ({
		...series,
		waves: series.waves.map((wave) => ({ ...wave, label: label(wave.label) })),
		lives: series.lives.map((life) => ({ ...life, name: nameOf(life.names) }))
	}),
	sourceIds: (tables, options) => [
		...new Set(selectLives(lifelinesSeries(tables), options).flatMap(({ sourceIds }) => sourceIds))
	],
	describe: describeLifelines,
	table: lifelinesTable,
	layout: layoutLifelines
});
