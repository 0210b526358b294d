import { describe, expect, it } from 'vitest';
import { monthsOf, stepsOf } from './steps.ts';
import { stackStrips, stretchesOf } from './strips.ts';

const months = monthsOf({ from: '2020-11-01', to: '2021-03-31' });
const strips = stackStrips(
	months,
	20,
	100,
	({ from }) => (from === '2021-01-01' ? 30 : 0),
	({ from }) => (from === '2021-02-01' ? 25 : 0)
);

describe('months on the page', () => {
	it('are all there, in order, and of one height', () => {
		expect(months.map(({ from }) => from.slice(0, 7))).toEqual([
			'2020-11',
			'2020-12',
			'2021-01',
			'2021-02',
			'2021-03'
		]);
		expect(stepsOf({ from: '2020-11-01', to: '2021-03-31' }).all).toEqual(months);
		expect(new Set(strips.map(({ height }) => height))).toEqual(new Set([20]));
	});

	it('lie below each other, with room for a year above and for labels below', () => {
		expect(strips.map(({ top }) => top)).toEqual([100, 120, 170, 190, 235]);
	});

	it('hold a month as a whole, and a year in as many stretches as labels leave', () => {
		expect(stretchesOf('2020-12', strips)).toEqual([{ top: 120, bottom: 140 }]);
		expect(stretchesOf('2021', strips)).toEqual([
			{ top: 170, bottom: 210 },
			{ top: 235, bottom: 255 }
		]);
		expect(stretchesOf('2024', strips)).toEqual([]);
	});
});
