import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { drawChart } from '#lib/charts/draw-chart.ts';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import { wordsIn } from '#lib/server/words.ts';
import { NO_FILTERS } from '#lib/stats/filters.ts';
import { everyState, realTables } from '../../../../tests/charts/real.ts';
import { FILTERED_IDS } from '#lib/charts/filtered-ids.ts';
import { loadEngine } from './engine.ts';

const readText = (file: string): Promise<string> => readFile(`static/data/${file}`, 'utf8');

const charts = await Promise.all(CHART_IDS.map(loadChart));

describe.each(['en', 'be'] as const)('the engine in %s', (lang) => {
	it('draws an unfiltered figure as the build does', async () => {
		const engine = await loadEngine(lang, readText);
		const whole = engine.select(NO_FILTERS);
		for (const chart of charts)
			for (const { options } of everyState(chart)) {
				const built = drawChart(chart, chart.series(realTables), options, wordsIn(lang), [720]);
				const live = engine.draw(chart, { options, width: 720 }, whole);
				expect({ ...live, model: undefined }).toEqual({
					...live,
					text: built.text,
					table: built.table,
					model: undefined
				});
				expect(live.model).toEqual(built.drawings[0]);
			}
	});
});

describe('the engine', () => {
	it('gives a filtered figure the events that pass, and life lines all events of the people who do', async () => {
		const engine = await loadEngine('en', readText);
		const selected = engine.select({ ...NO_FILTERS, from: '2020-01', to: '2020-12', kinds: ['arrests'] });
		const [timeline, lifelines] = await Promise.all([loadChart('timeline'), loadChart('lifelines')]);
		const rowsOf = (chart: typeof timeline): number =>
			engine.draw(chart, { options: chart.defaults, width: 720 }, selected).table.rows.length;
		const arrests = realTables.arrests.filter(({ date }) => date.startsWith('2020'));
		expect(rowsOf(timeline)).toBe(arrests.length);
		expect(rowsOf(lifelines)).toBe(new Set(arrests.map(({ personId }) => personId)).size);
	});

	it('says of words about a selection that they are, and of published counts nothing', async () => {
		const engine = await loadEngine('en', readText);
		const selected = engine.select({ ...NO_FILTERS, roles: ['journalist'] });
		for (const id of ['timeline', 'sentences', 'lifelines'] as const) {
			const { text } = engine.draw(await engine.loadChart(id), { width: 720 }, selected);
			expect(text.heading).toMatch(/ \(filtered\)$/);
			expect(text.summary[0]).toContain('what the filters leave');
		}
		const whole = engine.draw(await engine.loadChart('timeline'), { width: 720 }, engine.select(NO_FILTERS));
		expect(whole.text.heading).not.toContain('filtered');
	});

	it('says which file could not be had', async () => {
		const broken = loadEngine('en', (file) =>
			file === 'people.csv' ? Promise.reject(new Error('404')) : readText(file)
		);
		await expect(broken).rejects.toThrow('people.csv is missing or cannot be read');
	});
});

it('knows which figures filters change without their code', () =>
	expect(charts.filter(({ filteredBy }) => filteredBy !== undefined).map(({ id }) => id)).toEqual(
		FILTERED_IDS
	));
