import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '#lib/state/explorer/box.ts';
import { isOnTheWay, partNear, placeCard } from './card-place.ts';

const screen: Box = { left: 0, top: 0, right: 360, bottom: 740 };
const at = (x: number, y: number, reach = 22): Box => ({
	left: x - reach,
	top: y - reach,
	right: x + reach,
	bottom: y + reach
});

describe('a card', () => {
	it('goes below a mark and above a finger', () => {
		expect(placeCard(at(180, 300), { width: 300, height: 200 }, screen, 'mouse').top).toBe(332);
		expect(placeCard(at(180, 300), { width: 300, height: 200 }, screen, 'touch').top).toBe(68);
	});

	it('flips where there is no room', () => {
		expect(placeCard(at(180, 700), { width: 300, height: 200 }, screen, 'mouse').top).toBe(468);
		expect(placeCard(at(180, 60), { width: 300, height: 200 }, screen, 'touch').top).toBe(92);
	});

	it('is on the screen and not on the mark, wherever that is', () =>
		fc.assert(
			fc.property(
				fc.integer({ min: 30, max: 330 }),
				fc.integer({ min: 30, max: 710 }),
				fc.integer({ min: 100, max: 360 }),
				fc.integer({ min: 50, max: 900 }),
				fc.constantFrom('mouse' as const, 'touch' as const),
				(x, y, width, wanted, by) => {
					const mark = at(x, y);
					const { left, top, maxHeight } = placeCard(mark, { width, height: wanted }, screen, by);
					const height = Math.min(wanted, maxHeight);
					expect(left).toBeGreaterThanOrEqual(screen.left);
					expect(top).toBeGreaterThanOrEqual(screen.top);
					expect(left + width).toBeLessThanOrEqual(screen.right);
					expect(top + height).toBeLessThanOrEqual(screen.bottom);
					const isBeside =
						left >= mark.right || left + width <= mark.left || top >= mark.bottom || top + height <= mark.top;
					expect(isBeside).toBe(true);
				}
			)
		));
});

describe('a pointer', () => {
	it('is on its way to a card while it comes nearer', () => {
		const card = at(200, 400, 100);
		expect(isOnTheWay(card, [200, 100], [200, 150])).toBe(true);
		expect(isOnTheWay(card, [200, 150], [230, 150])).toBe(false);
		expect(isOnTheWay(card, [200, 150], [200, 100])).toBe(false);
	});

	it('at a long bar means the part near it', () =>
		expect(partNear({ left: 0, top: 10, right: 1000, bottom: 14 }, 500, 30, 22)).toEqual({
			left: 478,
			top: 10,
			right: 522,
			bottom: 14
		}));
});
