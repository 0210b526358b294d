import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raiseFlags, type RaisedFlag } from './flags.ts';

const RIGHT = 1000;

const flags = fc.uniqueArray(
	fc.record({ x: fc.integer({ min: 0, max: 800 }), width: fc.integer({ min: 10, max: 200 }) }),
	{ selector: ({ x }) => x, maxLength: 12 }
);

const covers = (cloth: RaisedFlag<number>, x: number): boolean => cloth.x < x && x < cloth.x + cloth.width;

describe('raiseFlags', () => {
	it('lets no cloth cover the pole or the cloth of another flag', () => {
		fc.assert(
			fc.property(flags, (given) => {
				const raised = raiseFlags(
					given.map((flag, item) => ({ ...flag, item })),
					RIGHT
				);
				expect(raised).toHaveLength(given.length);
				for (const one of raised)
					for (const other of raised) {
						if (one === other) continue;
						if (covers(one, other.x)) expect(one.row).toBeGreaterThan(other.row);
						if (one.row === other.row)
							expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
					}
			})
		);
	});

	it('flips a cloth that would reach over the right edge, and hangs it above what it covers', () => {
		const raised = raiseFlags(
			[
				{ item: 'left', x: 100, width: 60 },
				{ item: 'edge', x: 190, width: 60 }
			],
			200
		);
		expect(raised).toMatchObject([
			{ item: 'left', flips: false, row: 0 },
			{ item: 'edge', flips: true, row: 1 }
		]);
	});
});
