import { scaleUtc, utcDay, utcMonday, utcMonth, utcYear, type ScaleTime } from 'd3';
import { firstDay, lastDay, toUtc, type IsoDay, type PartialDate } from '#lib/data/partial-date.ts';

/** A stretch of the time axis that a date covers, px: one day, or a whole month or year. */
export interface TimeSpan {
	start: number;
	end: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** A time scale in UTC from the first moment of `from` to the last of `to`. */
export const timeScale = (
	from: IsoDay,
	to: IsoDay,
	range: readonly [number, number]
): ScaleTime<number, number> =>
	scaleUtc()
		.domain([toUtc(from), dayAfter(to)])
		.range(range);

/** Position of a day's noon. */
export const dayPosition = (scale: ScaleTime<number, number>, day: IsoDay): number =>
	scale(new Date(toUtc(day).getTime() + DAY / 2));

/** The stretch that a date covers: a month or a year is a band, never its first day. */
export const dateSpan = (scale: ScaleTime<number, number>, date: PartialDate): TimeSpan => ({
	start: scale(toUtc(firstDay(date))),
	end: scale(dayAfter(lastDay(date)))
});

/** The first of each January within the scale. */
export const yearStarts = (scale: ScaleTime<number, number>): Date[] => starts(scale, utcYear);

/** The first of each month within the scale. */
export const monthStarts = (scale: ScaleTime<number, number>): Date[] => starts(scale, utcMonth);

/** The first of each January, April, July and October within the scale. */
export const quarterStarts = (scale: ScaleTime<number, number>): Date[] =>
	monthStarts(scale).filter((month) => month.getUTCMonth() % 3 === 0);

/** Each Monday within the scale. */
export const weekStarts = (scale: ScaleTime<number, number>): Date[] => starts(scale, utcMonday);

/** Each day within the scale. */
export const dayStarts = (scale: ScaleTime<number, number>): Date[] => starts(scale, utcDay);

const dayAfter = (day: IsoDay): Date => new Date(toUtc(day).getTime() + DAY);

function starts(scale: ScaleTime<number, number>, interval: typeof utcYear): Date[] {
	const [from, to] = scale.domain();
	return from && to ? interval.range(interval.ceil(from), to) : [];
}
