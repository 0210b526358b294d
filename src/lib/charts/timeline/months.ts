import { lastDay, type IsoDay } from '#lib/data/partial-date.ts';
import type { Period } from './selection.ts';

/** Every month that a period touches, `YYYY-MM`, oldest first. */
export function monthsOf({ from, to }: Period): string[] {
	const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
	const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
	return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => monthName(first + i));
}

const monthName = (monthsSinceZero: number): string =>
	`${Math.floor(monthsSinceZero / 12)}-${String((monthsSinceZero % 12) + 1).padStart(2, '0')}`;

/** How far into its month a day begins, 0 to 1. */
export const shareOfMonth = (day: IsoDay): number =>
	(Number(day.slice(8)) - 1) / Number(lastDay(day.slice(0, 7)).slice(8));
