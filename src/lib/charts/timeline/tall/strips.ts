import { utcDay } from 'd3';
import { firstDay, lastDay, toUtc, type IsoDay, type PartialDate } from '#lib/data/partial-date.ts';
import type { Step } from './steps.ts';

/** A step of time as a strip of the page, all of one height. */
export interface Strip extends Step {
	top: number;
	height: number;
}

/** Where a day, a month or a year lies on the page. */
export interface Stretch {
	top: number;
	bottom: number;
}

/** Puts steps below each other; above some stands their year or month, below some their named moments. */
export function stackStrips(
	steps: readonly Step[],
	height: number,
	top: number,
	roomAbove: (step: Step) => number,
	roomBelow: (step: Step) => number
): Strip[] {
	let y = top;
	return steps.map((step) => {
		const strip = { ...step, top: y + roomAbove(step), height };
		y = strip.top + height + roomBelow(step);
		return strip;
	});
}

/** The strips that share a day with a date. */
export const stripsOf = <Found extends Step>(date: PartialDate, strips: readonly Found[]): Found[] => {
	const [first, last] = [firstDay(date), lastDay(date)];
	return strips.filter(({ from, to }) => from <= last && to >= first);
};

/**
 * The stretches that a date covers: one, or several where its strips lie apart. Nothing for a time that is not drawn.
 */
export function stretchesOf(date: PartialDate, strips: readonly Strip[]): Stretch[] {
	const [first, last] = [firstDay(date), lastDay(date)];
	return stripsOf(date, strips)
		.map((strip) => ({
			top: strip.top + (strip.from < first ? daysBetween(strip.from, first) * dayHeight(strip) : 0),
			bottom:
				strip.top + strip.height - (strip.to > last ? daysBetween(last, strip.to) * dayHeight(strip) : 0)
		}))
		.reduce<Stretch[]>(joinTouching, []);
}

const dayHeight = ({ from, to, height }: Strip): number => height / (daysBetween(from, to) + 1);

const daysBetween = (from: IsoDay, to: IsoDay): number => utcDay.count(toUtc(from), toUtc(to));

/** Joins a stretch to the one before where nothing lies between. */
export function joinTouching(stretches: Stretch[], next: Stretch): Stretch[] {
	const last = stretches.at(-1);
	if (!last || next.top - last.bottom > 0.01) return [...stretches, next];
	return [...stretches.slice(0, -1), { top: last.top, bottom: next.bottom }];
}
