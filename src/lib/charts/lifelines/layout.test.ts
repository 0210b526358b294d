import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tables } from '#lib/data/tables.ts';
import { crossingsOf } from '../../../../tests/charts/crossings.ts';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, realTables, snapshotOf, words } from '../../../../tests/charts/real.ts';
import type { ChartModel, Mark } from '../model.ts';
import chart from './index.ts';
import { EVERYONE, type LifelinesOptions } from './options.ts';
import { selectLives } from './select.ts';

const series = chart.series(realTables);
const FEATURED: LifelinesOptions = { people: 'featured' };
const one = (personId: string): LifelinesOptions => ({ people: 'one', personId });
const draw = (options: LifelinesOptions, width: number): ChartModel =>
	chart.layout(series, options, envAt(width));

/** Lines of years may pass behind a label that stands on paper of its own. */
const isYearLine = (mark: Mark): boolean =>
	mark.type === 'path' && mark.id === undefined && mark.d.includes('V');
const withoutYears = (model: ChartModel): ChartModel => ({
	...model,
	marks: model.marks.filter((mark) => !isYearLine(mark))
});

function expectClean(model: ChartModel): void {
	expect(faultsOf(model)).toEqual([]);
	expect(crossingsOf(withoutYears(model))).toEqual([]);
}

/** Time for long lists at many widths on a busy machine, ms. */
const SLOW = 60_000;

const widths = fc.integer({ min: 288, max: 1600 });

describe('drawing of life lines', () => {
	it(
		'has no fault and no crossed label at any width',
		() => {
			fc.assert(
				fc.property(widths, (width) => expectClean(draw(FEATURED, width))),
				{ numRuns: 25 }
			);
			for (const width of [288, 1120]) expectClean(draw(EVERYONE, width));
		},
		SLOW
	);

	it(
		'draws any single person without a fault',
		() => {
			fc.assert(
				fc.property(widths, fc.constantFrom(...series.lives), (width, { personId }) =>
					expectClean(draw(one(personId), width))
				),
				{ numRuns: 100 }
			);
			for (const { personId } of series.lives) expectClean(draw(one(personId), 360));
		},
		SLOW
	);

	it('has a row with marks for every person with a dated event', () => {
		const ids = new Set(draw(EVERYONE, 720).marks.flatMap((mark) => mark.id ?? []));
		for (const life of selectLives(series, EVERYONE)) {
			const dated = [...life.verdicts, ...life.releases].some(({ date }) => date !== null);
			expect(ids.has(life.id), life.id).toBe(dated || life.arrests.length > 0);
		}
	});

	it('draws a release as an open ring, and one that led back into custody as a filled one', () => {
		const fills = draw(FEATURED, 1120).marks.flatMap((mark) =>
			mark.type === 'circle' && mark.id === 'person/mikalai-statkevich' ? [mark.fill] : []
		);
		expect(fills).toEqual(['held', 'paper']);
	});

	it('draws a release of which only the month is known as a broken ring over the month', () => {
		const ring = draw(one('illia-salei'), 720).marks.find(
			(mark) => mark.id === 'person/illia-salei' && mark.type === 'rect' && mark.stroke === 'freed'
		);
		expect(ring).toMatchObject({ dash: [3, 1.7] });
	});

	it('lets no bar run past the day that the data end', () => {
		const model = draw(EVERYONE, 1120);
		const end = model.marks.find(
			(mark) => isYearLine(mark) && mark.type === 'path' && mark.stroke === 'muted'
		);
		const [, asOf = '0'] = (end?.type === 'path' && /^M([\d.]+)/.exec(end.d)) || [];
		for (const mark of model.marks)
			if (mark.type === 'rect' && mark.fill === 'held' && mark.id !== undefined)
				expect(mark.x + mark.width).toBeLessThanOrEqual(Number(asOf) + 0.01);
	});

	it('is a sentence where nobody matches or the tables are empty', () => {
		const empty: Tables = { ...realTables, people: [], arrests: [], sentences: [], releases: [] };
		const none = chart.series(empty);
		for (const options of [EVERYONE, FEATURED, one('nobody')]) {
			const model = chart.layout(none, options, envAt(360));
			expect(faultsOf(model)).toEqual([]);
			expect(model.marks.length).toBeGreaterThan(0);
			expect(chart.describe(none, options, words).heading).toBe('Nobody matches');
			expect(chart.table(none, options, words).rows).toEqual([]);
		}
	});

	it('keeps people of whom no event is known', () => {
		const bare = chart.series({ ...realTables, arrests: [], sentences: [], releases: [] });
		expect(faultsOf(chart.layout(bare, EVERYONE, envAt(360)))).toEqual([]);
		expect(chart.table(bare, EVERYONE, words).rows).toHaveLength(realTables.people.length);
	});

	it.each([360, 720, 1120])('looks as reviewed at %i px', async (width) => {
		await expect(snapshotOf(draw(EVERYONE, width))).toMatchFileSnapshot(
			`../../../../tests/snapshots/lifelines-${width}.svg`
		);
		await expect(snapshotOf(draw(FEATURED, width))).toMatchFileSnapshot(
			`../../../../tests/snapshots/lifelines-featured-${width}.svg`
		);
	});

	it.each(['maryia-kalesnikava', 'mikalai-statkevich'])(
		'looks as reviewed for %s alone',
		async (personId) => {
			for (const width of [360, 720])
				await expect(snapshotOf(draw(one(personId), width))).toMatchFileSnapshot(
					`../../../../tests/snapshots/lifelines-one-${personId}-${width}.svg`
				);
		}
	);
});
