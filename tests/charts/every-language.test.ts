import { describe, expect, it } from 'vitest';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import { drawChart } from '#lib/charts/draw-chart.ts';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/server/words.ts';
import { stretchedWords } from '../pseudo-language/words.ts';
import { crossingsOf } from './crossings.ts';
import { faultsOf } from './faults.ts';
import { everyState, realTables } from './real.ts';

const WIDTHS = [288, 320, 360, 414, 540, 600, 720, 900, 1120, 1280, 1600];

const LANGUAGES = [
	...LANGUAGE_TAGS.map((lang) => ({ name: lang as string, words: wordsIn(lang) })),
	{ name: 'longer by four tenths', words: stretchedWords }
];

/** Figures in which no line may run through a word; in the others words stand on a ground of paper over the grid. */
const WITHOUT_CROSSINGS = ['held-over-time', 'release-waves', 'tactics'];

const charts = await Promise.all(CHART_IDS.map(loadChart));
const states = charts.flatMap((chart) =>
	everyState(chart).flatMap(({ slug, options }) =>
		LANGUAGES.map(({ name, words }) => ({ chart, options, words, name: `${chart.id}, ${slug}, ${name}` }))
	)
);

describe('drawings stand clear in every language', () => {
	it.each(states)('$name', ({ chart, options, words }) => {
		const { drawings } = drawChart(chart, chart.series(realTables), options, words, WIDTHS);
		const isUncrossed = WITHOUT_CROSSINGS.includes(chart.id);
		const faults = drawings.flatMap((drawing) =>
			[...faultsOf(drawing), ...(isUncrossed ? crossingsOf(drawing) : [])].map(
				(fault) => `${drawing.width} px: ${fault}`
			)
		);
		expect(faults).toEqual([]);
	});
});
