import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaceOut } from './space-out.ts';

const positions = fc
	.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 60 })
	.map((all) => all.toSorted((a, b) => a - b));

describe('spaceOut', () => {
	it('keeps order, distance and bounds', () => {
		fc.assert(
			fc.property(positions, (wanted) => {
				const placed = spaceOut(wanted, 4, 0, 500);
				const step = Math.min(4, 500 / Math.max(wanted.length - 1, 1));
				placed.forEach((x, i) => {
					expect(x).toBeGreaterThanOrEqual(-1e-6);
					expect(x).toBeLessThanOrEqual(500 + 1e-6);
					if (i > 0) expect(x - (placed[i - 1] ?? x)).toBeGreaterThanOrEqual(step - 1e-6);
				});
			})
		);
	});

	it('leaves alone what stands apart, and spreads a crowd evenly about its middle', () => {
		expect(spaceOut([10, 100], 4, 0, 500)).toEqual([10, 100]);
		expect(spaceOut([50, 50, 50], 4, 0, 500)).toEqual([46, 50, 54]);
		expect(spaceOut([], 4, 0, 500)).toEqual([]);
	});
});
