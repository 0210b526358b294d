import { firstDay, lastDay, type PartialDate } from '#lib/data/partial-date.ts';

/** The counts next to an event. */
export interface CountsAround<Count> {
	/** The last one certainly taken before it; null where there is none. */
	before: Count | null;
	/** The first one certainly taken after it; null where there is none. */
	after: Count | null;
}

/** The counts next to an event; one whose date may be that of the event itself is neither. Oldest count first. */
export const countsAround = <Count extends { date: PartialDate }>(
	counts: readonly Count[],
	event: PartialDate
): CountsAround<Count> => ({
	before: counts.findLast((count) => lastDay(count.date) < firstDay(event)) ?? null,
	after: counts.find((count) => firstDay(count.date) > lastDay(event)) ?? null
});
