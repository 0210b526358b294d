import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, realTables, snapshotOf } from '../../../../tests/charts/real.ts';
import type { ChartModel, PathMark } from '../model.ts';
import { contains, overlaps, type Box } from '../parts/boxes.ts';
import { textBox } from '../parts/text.ts';
import { measureText } from '#lib/text/measure.ts';
import { layoutFreedAndHeld } from './layout.ts';
import { freedAndHeldSeries } from './series.ts';

const series = freedAndHeldSeries(realTables);
const at = (width: number): ChartModel => layoutFreedAndHeld(series, envAt(width));
const anyWidth = fc.integer({ min: 288, max: 1600 });

/** The boxes of the dots of a path, read back from its data. */
function dotBoxes({ d, strokeWidth = 0 }: PathMark): Box[] {
	return d
		.split('M')
		.slice(1)
		.flatMap((row) => {
			const [x = 0, y = 0] = row.split('a')[0]?.split(' ').map(Number) ?? [];
			const r = Number(row.split('a')[1]?.split(' ')[0]);
			const pitch = Number(/m([\d.]+) 0/.exec(row)?.[1] ?? 0);
			const reach = r + strokeWidth / 2;
			return Array.from({ length: row.split('z').length - 1 }, (_, i) => ({
				left: x + i * pitch - reach,
				right: x + i * pitch + reach,
				top: y + r - reach,
				bottom: y + r + reach
			}));
		});
}

const dotsOf = (model: ChartModel): Box[][] =>
	model.marks.filter((mark) => mark.type === 'path').map(dotBoxes);

describe('layout of freed-and-held', () => {
	it('has no fault at any width', () => {
		fc.assert(
			fc.property(anyWidth, (width) => {
				expect(faultsOf(at(width))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('draws one dot a person, at least 5 px, inside the drawing, apart from each other and from all words', () => {
		fc.assert(
			fc.property(anyWidth, (width) => {
				const model = at(width);
				const [rings = [], dots = []] = dotsOf(model);
				expect([rings.length, dots.length]).toEqual([123, 1131]);
				const words = model.marks
					.filter((mark) => mark.type === 'text')
					.map((mark) => textBox(mark, measureText));
				const bad = [...rings, ...dots].filter(
					(dot) =>
						dot.right - dot.left < 5 ||
						!contains({ left: 0, top: 0, right: width, bottom: model.height }, dot) ||
						words.some((box) => overlaps(box, dot))
				);
				expect(bad).toEqual([]);
				expect(dots.slice(1).some((dot, i) => overlaps(dot, dots[i] ?? dot))).toBe(false);
			}),
			{ numRuns: 40 }
		);
	});

	it('stays compact beside the opening text', () => {
		expect(at(460).height).toBeLessThanOrEqual(460);
		expect(at(540).height).toBeLessThanOrEqual(460);
	});

	it('is a sentence where nothing is known', () => {
		const empty = freedAndHeldSeries({ ...realTables, waves: [], population: [] });
		const model = layoutFreedAndHeld(empty, envAt(360));
		expect(faultsOf(model)).toEqual([]);
		expect(model.marks.length).toBeGreaterThan(0);
		expect(model.height).toBeLessThan(60);
	});

	it.each([360, 720, 1120])('looks as reviewed at %i px', async (width) => {
		await expect(snapshotOf(at(width))).toMatchFileSnapshot(
			`../../../../tests/snapshots/freed-and-held-${width}.svg`
		);
	});
});
