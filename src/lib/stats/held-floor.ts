import type { PartialDate } from '#lib/data/partial-date.ts';

/** A round number that every count since a date has exceeded. */
export interface HeldFloor {
	/** People, a round hundred. */
	above: number;
	/** Date of the first count from which on none was so low again. */
	since: PartialDate;
}

const ROUND = 100;

/** The highest round hundred below the last count, and since when every count has been above it. Oldest count first. */
export function heldFloor(counts: readonly { held: number; date: PartialDate }[]): HeldFloor | null {
	const last = counts.at(-1);
	if (!last) return null;
	const above = Math.floor((last.held - 1) / ROUND) * ROUND;
	const lastBelow = counts.findLastIndex((count) => count.held <= above);
	return { above, since: counts[lastBelow + 1]?.date ?? last.date };
}
