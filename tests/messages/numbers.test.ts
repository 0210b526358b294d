import { describe, expect, test } from 'vitest';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import { drawChart } from '#lib/charts/draw-chart.ts';
import type { ChartText } from '#lib/charts/model.ts';
import { wordsIn } from '#lib/server/words.ts';
import { everyState, realTables } from '../charts/real.ts';
import { entriesOf, formsOf, labelsIn } from './catalogues.ts';
import { lacking, numbersIn } from './wording.ts';

const charts = await Promise.all(CHART_IDS.map(loadChart));
const states = charts.flatMap((chart) =>
	everyState(chart).map(({ slug, options }) => ({ chart, slug, options }))
);

const sayingOf = ({ heading, measure, summary, notes }: ChartText): string =>
	[heading, measure, ...summary, ...notes].join(' ');

describe.each(['be', 'ru'] as const)('every number of the English stands in %s', (lang) => {
	test.each(states)('in the words of $chart.id, $slug', ({ chart, options }) => {
		const series = chart.series(realTables);
		const textIn = (language: 'en' | 'be' | 'ru'): string =>
			sayingOf(drawChart(chart, series, options, wordsIn(language), []).text);
		expect(lacking(numbersIn(textIn('en')), numbersIn(textIn(lang)))).toEqual([]);
	});

	test('in the words of the data, and no other', () => {
		const wrong = labelsIn(lang).flatMap(([key, label]) => {
			const [english, translated] = [numbersIn(key), numbersIn(label)];
			const lost = [...lacking(english, translated), ...lacking(translated, english)];
			return lost.length > 0 ? [`${lost.join(', ')}: ${key} | ${label}`] : [];
		});
		expect(wrong).toEqual([]);
	});

	test('in the messages', () => {
		const english = new Map(entriesOf('en'));
		const wrong = entriesOf(lang).flatMap(([key, message]) =>
			Object.values(formsOf(message)).flatMap((text) => {
				const lost = lacking(numbersIn(formsOf(english.get(key) ?? '').other ?? ''), numbersIn(text));
				return lost.length > 0 ? [`${key}: ${lost.join(', ')}: ${text}`] : [];
			})
		);
		expect(wrong).toEqual([]);
	});
});
