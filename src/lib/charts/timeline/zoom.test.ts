import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, realTables, words } from '../../../../tests/charts/real.ts';
import type { ChartModel } from '../model.ts';
import timeline from './index.ts';
import { DEFAULTS } from './options.ts';

const series = timeline.series(realTables);
const zoomed = (from: string, to: string) => ({ ...DEFAULTS, from, to, moreContext: 6 });
const draw = (from: string, to: string, width = 1120): ChartModel =>
	timeline.layout(series, zoomed(from, to), envAt(width));
const wordsOf = ({ marks }: ChartModel): string[] =>
	marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

const DAY = 86_400_000;
const anyDay = fc
	.integer({ min: Date.UTC(2020, 4, 1) / DAY, max: Date.UTC(2026, 2, 19) / DAY })
	.map((day) => new Date(day * DAY).toISOString().slice(0, 10));
const anyPeriod = fc.tuple(anyDay, anyDay).map((days) => days.toSorted());

describe('a closer look at the timeline', () => {
	it('has no fault for any days, at any width', () => {
		fc.assert(
			fc.property(anyPeriod, fc.integer({ min: 288, max: 1600 }), ([from = '', to = ''], width) => {
				expect(faultsOf(draw(from, to, width))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	}, 60_000);

	it('divides its axis by quarters, months, weeks and days', () => {
		expect(wordsOf(draw('2020-05-01', '2022-12-31'))).toEqual(expect.arrayContaining(['Jul', 'Oct', '2021']));
		expect(wordsOf(draw('2020-08-01', '2020-12-31'))).toEqual(expect.arrayContaining(['Sep', 'Nov']));
		expect(wordsOf(draw('2020-08-01', '2020-10-31'))).toEqual(expect.arrayContaining(['10 Aug', '17 Aug']));
		expect(wordsOf(draw('2020-09-01', '2020-09-20'))).toEqual(expect.arrayContaining(['7', '8', '20']));
	});

	it('names more context, in the words of the data', () => {
		const name = (options: object): string =>
			wordsOf(timeline.layout(series, { ...DEFAULTS, ...options }, envAt(1120))).join(' ');
		const period = { from: '2021-02-01', to: '2021-06-30' };
		expect(name(period)).not.toContain('TUT.BY');
		expect(name({ ...period, moreContext: 6 })).toContain('TUT.BY');
	});

	it('lists the events that it draws', () => {
		const { rows } = timeline.table(series, zoomed('2020-08-01', '2020-12-31'), words);
		expect(rows.length).toBeGreaterThan(10);
		const ids = new Set(draw('2020-08-01', '2020-12-31').marks.flatMap(({ id }) => id ?? []));
		for (const id of ids) expect(rows.some((row) => row.id === id)).toBe(true);
	});
});
