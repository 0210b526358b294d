import { utcDay, utcMonday, utcMonth, utcYear } from 'd3';
import { firstDay, lastDay, toUtc, type IsoDay, type PartialDate } from '#lib/data/partial-date.ts';
import { linearScale } from './linear-scale.ts';

/** A stretch of the time axis that a date covers, px: one day, or a whole month or year. */
export interface TimeSpan {
	start: number;
	end: number;
}

/** A moment’s place on the time axis, px, and what the axis covers; a number is ms since 1970. */
export interface TimeScale {
	(moment: Date | number): number;
	/** First and last moment. */
	domain(): [Date, Date];
	/** Their places. */
	range(): [number, number];
}

const DAY = 24 * 60 * 60 * 1000;

/** A time scale in UTC from the first moment of `from` to the last of `to`. */
export const timeScale = (from: IsoDay, to: IsoDay, range: readonly [number, number]): TimeScale => {
	const [first, last] = [toUtc(from), dayAfter(to)];
	const scale = linearScale([Number(first), Number(last)], range);
	return Object.assign((moment: Date | number): number => scale(Number(moment)), {
		domain: (): [Date, Date] => [first, last],
		range: (): [number, number] => [...range]
	});
};

/** Position of a day's noon. */
export const dayPosition = (scale: TimeScale, day: IsoDay): number =>
	scale(new Date(toUtc(day).getTime() + DAY / 2));

/** The stretch that a date covers: a month or a year is a band, never its first day. */
export const dateSpan = (scale: TimeScale, date: PartialDate): TimeSpan => ({
	start: scale(toUtc(firstDay(date))),
	end: scale(dayAfter(lastDay(date)))
});

/** The first of each January within the scale. */
export const yearStarts = (scale: TimeScale): Date[] => starts(scale, utcYear);

/** The first of each month within the scale. */
export const monthStarts = (scale: TimeScale): Date[] => starts(scale, utcMonth);

/** The first of each January, April, July and October within the scale. */
export const quarterStarts = (scale: TimeScale): Date[] =>
	monthStarts(scale).filter((month) => month.getUTCMonth() % 3 === 0);

/** Each Monday within the scale. */
export const weekStarts = (scale: TimeScale): Date[] => starts(scale, utcMonday);

/** Each day within the scale. */
export const dayStarts = (scale: TimeScale): Date[] => starts(scale, utcDay);

/** The first moment of the day after a day, in UTC. */
export const dayAfter = (day: IsoDay): Date => new Date(toUtc(day).getTime() + DAY);

function starts(scale: TimeScale, interval: typeof utcYear): Date[] {
	const [from, to] = scale.domain();
	return interval.range(interval.ceil(from), to);
}

/** The day of a moment, in UTC. */
export const isoDay = (moment: Date): IsoDay => moment.toISOString().slice(0, 10);
