import { describe, expect, it } from 'vitest';
import { heldFloor } from './held-floor.ts';

const counts = (...held: number[]): { held: number; date: string }[] =>
	held.map((people, i) => ({ held: people, date: `2020-01-0${i + 1}` }));

describe('heldFloor', () => {
	it('finds since when every count has been above a round hundred', () => {
		expect(heldFloor(counts(90, 240, 150, 210, 260))).toEqual({ above: 200, since: '2020-01-04' });
	});

	it('does not call a hundred more than a hundred', () => {
		expect(heldFloor(counts(250, 200))).toEqual({ above: 100, since: '2020-01-01' });
	});

	it('knows nothing without a count', () => {
		expect(heldFloor([])).toBeNull();
	});
});
