import { describe, expect, it } from 'vitest';
import { areaPath, levelAt, linePath, stepsThrough, uncovered, type PlacedCount } from './curve.ts';

const count = (date: string, left: number, right: number, y: number): PlacedCount => ({
	id: date,
	date,
	held: 100 - y,
	countedBy: 'Viasna',
	definition: 'recognised political prisoners held',
	sourceIds: ['example'],
	left,
	right,
	y
});

const july = count('2020-07', 0, 31, 90);
const inJuly = count('2020-07-21', 20, 20, 80);
const september = count('2020-09', 62, 92, 60);
const december = count('2020-12-30', 180, 180, 20);

describe('stepsThrough', () => {
	it('holds each count until the next and leaves out a month that has a count of a day', () => {
		expect(stepsThrough([july, inJuly, september, december])).toEqual([
			{ left: 20, right: 62, y: 80 },
			{ left: 62, right: 180, y: 60 },
			{ left: 180, right: 180, y: 20 }
		]);
	});

	it('ends with the span of the last count, not with the axis', () => {
		expect(stepsThrough([september])).toEqual([{ left: 62, right: 92, y: 60 }]);
	});
});

describe('the paths', () => {
	const steps = stepsThrough([inJuly, september]);

	it('run level by level', () => {
		expect(linePath(steps)).toBe('M20,80L62,80L62,60L92,60');
		expect(areaPath(steps, 100)).toBe('M20,80L62,80L62,60L92,60L92,100L20,100Z');
		expect(areaPath([], 100)).toBe('');
	});

	it('have a level at every place, beyond their ends that of the end', () => {
		expect([0, 20, 61, 62, 500].map((x) => levelAt(steps, x))).toEqual([80, 80, 80, 60, 60]);
		expect(levelAt([], 0)).toBeNull();
	});
});

describe('uncovered', () => {
	const steps = [
		{ left: 10, right: 20, y: 80 },
		{ left: 20, right: 30, y: 40 },
		{ left: 30, right: 40, y: 70 }
	];

	it('is what the area leaves of a rule', () => {
		expect(uncovered(steps, 60, 5)).toEqual([
			{ left: 5, right: 20 },
			{ left: 30, right: 40 }
		]);
		expect(uncovered(steps, 30, 5)).toEqual([{ left: 5, right: 40 }]);
		expect(uncovered(steps, 100, 10)).toEqual([]);
		expect(uncovered([], 30, 5)).toEqual([]);
	});
});
