import { describe, expect, it } from 'vitest';
import { overlaps } from '#lib/charts/parts/boxes.ts';
import { leaderBox, placeCallouts, type CalloutRequest } from './callouts.ts';

const frame = { width: 400, margin: 0 };
const request = (item: string, x: number, target = -20): CalloutRequest<string> => ({
	item,
	x,
	target,
	width: 120,
	height: 30
});

describe('placeCallouts', () => {
	it('lets the leader of an earlier moment pass left of the words of a later one', () => {
		const placed = placeCallouts([request('a', 50), request('b', 60), request('c', 70)], frame, []);
		expect(placed).toHaveLength(3);
		for (const one of placed)
			for (const other of placed)
				if (one !== other) {
					expect(overlaps(one.box, other.box)).toBe(false);
					expect(overlaps(one.box, leaderBox(other))).toBe(false);
				}
	});

	it('turns words to the left where the edge is near, the last moment highest', () => {
		const placed = placeCallouts([request('a', 340), request('b', 370), request('c', 395)], frame, []);
		expect(placed.map(({ side }) => side)).toEqual(['left', 'left', 'left']);
		const tops = placed.map(({ box }) => box.top);
		expect(tops).toEqual(tops.toSorted((a, b) => b - a));
	});

	it('stands clear of marks', () => {
		const stack = { left: 60, right: 200, top: -150, bottom: 0 };
		const [placed] = placeCallouts([request('a', 50)], frame, [stack]);
		expect(placed && overlaps(placed.box, stack)).toBe(false);
	});
});
