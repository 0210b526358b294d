import { describe, expect, it } from 'vitest';
import type { LineMark, Mark } from '#lib/charts/model.ts';
import { joinLines } from './join-lines.ts';

const line = (x: number, more: Partial<LineMark> = {}): LineMark => ({
	type: 'line',
	x1: x,
	x2: x,
	y1: 0,
	y2: 10,
	stroke: 'ink',
	strokeWidth: 1,
	...more
});

const round = (value: number): number => Math.round(value * 10) / 10;
const joined = (...marks: Mark[]): Mark[] => joinLines(marks, round);

describe('joinLines', () => {
	it('writes neighbours that look alike as one path, in their order', () => {
		expect(joined(line(1.04), line(2, { x2: 8 }), line(3, { x2: 9, y2: 0 }))).toEqual([
			{ type: 'path', d: 'M1 0V10M2 0L8 10M3 0H9', stroke: 'ink', strokeWidth: 1 }
		]);
	});

	it('leaves a line that stands alone, and what lies between lines', () => {
		const circle: Mark = { type: 'circle', cx: 1, cy: 1, r: 1, fill: 'ink' };
		const marks = [line(1), circle, line(2), line(3, { stroke: 'rule' }), line(4, { dash: [1, 3] })];
		expect(joined(...marks)).toEqual(marks);
	});

	it('keeps dashes, and does not join what shines through or has round ends', () => {
		expect(joined(line(1, { dash: [1, 3] }), line(2, { dash: [1, 3] }))).toEqual([
			{ type: 'path', d: 'M1 0V10M2 0V10', stroke: 'ink', strokeWidth: 1, dash: [1, 3] }
		]);
		for (const more of [{ opacity: 0.5 }, { cap: 'round' }, { onFill: true }] as const)
			expect(joined(line(1, more), line(2, more))).toHaveLength(2);
	});
});
