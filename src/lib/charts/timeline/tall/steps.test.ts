import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../../tests/charts/faults.ts';
import { envAt, realTables } from '../../../../../tests/charts/real.ts';
import type { ChartModel } from '#lib/charts/model.ts';
import timeline from '../index.ts';
import { DEFAULTS } from '../options.ts';
import { stepAt, stepsOf } from './steps.ts';
import { stackStrips, stretchesOf } from './strips.ts';

const DAY = 86_400_000;
const day = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
const anyPeriod = fc
	.tuple(
		fc.integer({ min: Date.UTC(2020, 4, 1) / DAY, max: Date.UTC(2025, 8, 1) / DAY }),
		fc.integer({ min: 0, max: 200 })
	)
	.map(([first, days]) => ({ from: day(first), to: day(first + days) }));

const series = timeline.series(realTables);
const draw = (from: string, to: string): ChartModel =>
	timeline.layout(series, { ...DEFAULTS, from, to, moreContext: 6 }, envAt(360));
const wordsOf = ({ marks }: ChartModel): string[] =>
	marks.flatMap((mark) => (mark.type === 'text' ? [mark.text.replaceAll('\u00a0', ' ')] : []));

describe('steps of a period', () => {
	it('are days, weeks or months that follow each other and fill it', () =>
		fc.assert(
			fc.property(anyPeriod, (period) => {
				const { size, all } = stepsOf(period);
				const [first, last] = [all[0], all.at(-1)];
				if (size !== 'month') expect([first?.from, last?.to]).toEqual([period.from, period.to]);
				for (const [i, step] of all.entries()) {
					expect(step.from <= step.to).toBe(true);
					expect(step.from.slice(0, 7)).toBe(step.to.slice(0, 7));
					const next = all[i + 1];
					if (next) expect(Date.parse(next.from) - Date.parse(step.to)).toBe(DAY);
					expect(stepAt(step.to, all)).toBe(step);
				}
			})
		));

	it('are days up to five weeks, then weeks up to four months, then months', () => {
		expect(stepsOf({ from: '2020-09-01', to: '2020-10-05' }).size).toBe('day');
		expect(stepsOf({ from: '2020-09-01', to: '2020-10-06' }).size).toBe('week');
		expect(stepsOf({ from: '2020-09-01', to: '2021-01-04' }).size).toBe('month');
		expect(stepsOf({ from: '2020-08-27', to: '2020-11-30' }).all.slice(0, 3)).toEqual([
			{ from: '2020-08-27', to: '2020-08-30' },
			{ from: '2020-08-31', to: '2020-08-31' },
			{ from: '2020-09-01', to: '2020-09-06' }
		]);
	});

	it('let a month end within a strip where the strip is longer', () => {
		const [strip] = stackStrips(
			[{ from: '2020-09-21', to: '2020-10-10' }],
			40,
			0,
			() => 0,
			() => 0
		);
		expect(strip && stretchesOf('2020-10', [strip])).toEqual([{ top: 20, bottom: 40 }]);
		expect(strip && stretchesOf('2020-09', [strip])).toEqual([{ top: 0, bottom: 20 }]);
	});
});

describe('a closer look at the tall timeline', () => {
	it('names months, weeks and days below the month that they belong to', () => {
		expect(wordsOf(draw('2020-08-01', '2021-07-31'))).toEqual(expect.arrayContaining(['2020', 'Aug', 'Sep']));
		expect(wordsOf(draw('2020-08-01', '2020-10-31'))).toEqual(
			expect.arrayContaining(['August 2020', '3–9', '10–16', '31', 'September 2020', '1–6'])
		);
		const days = wordsOf(draw('2020-09-01', '2020-09-20'));
		expect(days).toEqual(expect.arrayContaining(['1–20 September 2020', '1', '7', '20']));
		expect(days).not.toContain('21');
	});

	it('has no fault for any days', () =>
		fc.assert(
			fc.property(anyPeriod, ({ from, to }) => {
				expect(faultsOf(draw(from, to))).toEqual([]);
			}),
			{ numRuns: 60 }
		));
});
