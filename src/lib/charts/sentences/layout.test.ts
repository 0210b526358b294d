import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tables } from '#lib/data/tables.ts';
import { wordsIn } from '#lib/server/words.ts';
import { crossingsOf } from '../../../../tests/charts/crossings.ts';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, everyState, realTables, snapshotOf, words } from '../../../../tests/charts/real.ts';
import type { ChartModel } from '../model.ts';
import chart from './index.ts';
import { EVERYTHING, type SentencesOptions } from './options.ts';
import { isTerm, selectSentences, type Term } from './select.ts';

const series = chart.series(realTables);
const states = everyState(chart) as { slug: string; options: SentencesOptions }[];
const draw = (options: SentencesOptions, width: number): ChartModel =>
	chart.layout(series, options, envAt(width));
const termsOf = (options: SentencesOptions): Term[] => selectSentences(series, options).filter(isTerm);

const lengthsById = (model: ChartModel): Map<string, number> =>
	new Map(
		model.marks.flatMap((mark) =>
			mark.type === 'line' && mark.id !== undefined
				? [[mark.id, Math.hypot(mark.x2 - mark.x1, mark.y2 - mark.y1)]]
				: []
		)
	);

describe('drawing of sentences', () => {
	it('has no fault and no crossed label at any width, in any state', () => {
		fc.assert(
			fc.property(fc.integer({ min: 288, max: 1600 }), fc.constantFrom(...states), (width, { options }) => {
				const model = draw(options, width);
				expect(faultsOf(model)).toEqual([]);
				expect(crossingsOf(model)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	it('draws one stroke a term, as long as its years', () => {
		for (const width of [360, 720, 1120])
			for (const { options } of states) {
				const terms = termsOf(options);
				const lengths = lengthsById(draw(options, width));
				expect([...lengths.keys()].toSorted()).toEqual(terms.map(({ id }) => id).toSorted());
				const perYear = terms.map(({ id, years }) => (lengths.get(id) ?? 0) / years);
				expect(Math.max(...perYear) - Math.min(...perYear)).toBeLessThan(0.01);
			}
	});

	it('hides no stroke behind another', () => {
		for (const width of [288, 720, 1600]) {
			const places = draw(EVERYTHING, width).marks.flatMap((mark) =>
				mark.type === 'line' && mark.id ? [width < 720 ? mark.y1 : mark.x1] : []
			);
			const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
			expect(Math.min(...gaps)).toBeGreaterThan(2.5);
		}
	});

	it('names every person in a view', () => {
		for (const { options } of states.slice(1)) {
			const texts = draw(options, 1120).marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
			for (const { name } of termsOf(options)) expect(texts).toContain(name);
		}
	});

	it('is a sentence where nothing matches or the tables are empty', () => {
		const empty: Tables = { ...realTables, people: [], sentences: [], releases: [] };
		const none = chart.series(empty);
		for (const width of [288, 1120]) {
			const model = chart.layout(none, EVERYTHING, envAt(width));
			expect(faultsOf(model)).toEqual([]);
			expect(model.marks.length).toBeGreaterThan(0);
		}
		expect(chart.describe(none, EVERYTHING, words).heading).toBe('No dated prison term here');
		expect(chart.table(none, EVERYTHING, words).rows).toEqual([]);
		expect(faultsOf(draw({ year: 1999, role: null }, 360))).toEqual([]);
	});

	it.each([360, 720, 1120])('looks as reviewed at %i px', async (width) => {
		await expect(snapshotOf(draw(EVERYTHING, width))).toMatchFileSnapshot(
			`../../../../tests/snapshots/sentences-${width}.svg`
		);
	});

	it.each(chart.views.flatMap(({ slug, options }) => [360, 1120].map((width) => ({ slug, options, width }))))(
		'looks as reviewed in the view $slug at $width px',
		async ({ slug, options, width }) => {
			await expect(snapshotOf(draw(options, width))).toMatchFileSnapshot(
				`../../../../tests/snapshots/sentences-${slug}-${width}.svg`
			);
		}
	);
});

describe('heads of years on a phone', () => {
	const headOf2021 = (width: number): { year: number; words: number } => {
		const env = { ...envAt(width), ...wordsIn('ru') };
		const texts = chart.layout(series, EVERYTHING, env).marks.filter((mark) => mark.type === 'text');
		const lineOf = (start: string): number => texts.find(({ text }) => text.startsWith(start))?.y ?? NaN;
		return { year: lineOf('2021'), words: lineOf('лишение свободы: 43') };
	};

	it('have their numbers beside the year, or below it where long words need the whole width', () => {
		const [beside, below] = [headOf2021(360), headOf2021(288)];
		expect(beside.words).toBe(beside.year);
		expect(below.words).toBeGreaterThan(below.year);
	});
});
