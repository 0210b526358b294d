import { firstDay, lastDay, type PartialDate } from '#lib/data/partial-date.ts';
import { shareOfMonth } from '../months.ts';

/** A month as a strip of the page, all of one height. */
export interface MonthStrip {
	/** `YYYY-MM`. */
	month: string;
	top: number;
	height: number;
}

/** Where a day, a month or a year lies on the page. */
export interface Stretch {
	top: number;
	bottom: number;
}

/** Puts months below each other; above a January stands its year, below a month its named moments. */
export function stackMonths(
	months: readonly string[],
	height: number,
	top: number,
	roomAbove: (month: string) => number,
	roomBelow: (month: string) => number
): MonthStrip[] {
	let y = top;
	return months.map((month) => {
		const strip = { month, top: y + roomAbove(month), height };
		y = strip.top + height + roomBelow(month);
		return strip;
	});
}

/**
 * The stretches that a date covers: one, or several where the strips of its months lie apart. Nothing for months that
 * are not drawn.
 */
export function stretchesOf(date: PartialDate, strips: readonly MonthStrip[]): Stretch[] {
	const [from, to] = [firstDay(date), lastDay(date)];
	return strips
		.filter(({ month }) => month >= from.slice(0, 7) && month <= to.slice(0, 7))
		.map(({ month, top, height }) => ({
			top: top + (month === from.slice(0, 7) ? shareOfMonth(from) * height : 0),
			bottom: top + height
		}))
		.reduce<Stretch[]>(joinTouching, []);
}

/** Joins a stretch to the one before where nothing lies between. */
export function joinTouching(stretches: Stretch[], next: Stretch): Stretch[] {
	const last = stretches.at(-1);
	if (!last || next.top - last.bottom > 0.01) return [...stretches, next];
	return [...stretches.slice(0, -1), { top: last.top, bottom: next.bottom }];
}
