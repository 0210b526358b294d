import { lastDay, type IsoDay } from '#lib/data/partial-date.ts';

/** How far into its month a day begins, 0 to 1. */
export const shareOfMonth = (day: IsoDay): number =>
	(Number(day.slice(8)) - 1) / Number(lastDay(day.slice(0, 7)).slice(8));
