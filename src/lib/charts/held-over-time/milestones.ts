import { greatest } from 'd3';
import { firstDay } from '#lib/data/partial-date.ts';
import { ELECTION_DAY, type HeldCount, type HeldOverTimeSeries, type WaveLine } from './series.ts';

/** The counts that the figure names. */
export interface Milestones {
	/** The count of election day; the oldest one where that day has none. */
	first: HeldCount;
	/** The highest; the earliest of several. */
	peak: HeldCount;
	last: HeldCount;
	/** Large releases that no count is known after, oldest first. */
	uncounted: readonly WaveLine[];
}

/** Finds the counts to name; null where there is no count. */
export function milestonesOf({ recognised, waves }: HeldOverTimeSeries): Milestones | null {
	const first = recognised.find((count) => count.date === ELECTION_DAY) ?? recognised[0];
	const peak = greatest(recognised, (count) => count.held);
	const last = recognised.at(-1);
	if (!first || !peak || !last) return null;
	return {
		first,
		peak,
		last,
		uncounted: waves.filter((wave) => firstDay(wave.date) > firstDay(last.date))
	};
}
