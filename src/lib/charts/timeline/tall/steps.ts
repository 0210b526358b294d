import { bisector, group, utcDay, utcMonday } from 'd3';
import { lastDay, toUtc, type IsoDay } from '#lib/data/partial-date.ts';
import { dayAfter, isoDay } from '#lib/charts/parts/time-scale.ts';
import { MOST_DAYS } from '../options.ts';
import type { Period } from '../selection.ts';

/** What one strip of the page stands for. */
export type StepSize = 'month' | 'week' | 'day';

/** A stretch of days, both ends included. */
export interface Step {
	from: IsoDay;
	to: IsoDay;
}

/** The period in equal steps, oldest first. Weeks begin on Mondays and end with their month, so that months add up. */
export interface Steps {
	size: StepSize;
	all: readonly Step[];
}

/** Divides a period into the shortest steps that a reader can overlook. */
export function stepsOf(period: Period): Steps {
	const days = utcDay.count(toUtc(period.from), toUtc(period.to)) + 1;
	if (days <= MOST_DAYS.byDay)
		return { size: 'day', all: datesOf(period).map((day) => ({ from: day, to: day })) };
	if (days <= MOST_DAYS.byWeek) return { size: 'week', all: weeksOf(period) };
	return { size: 'month', all: monthsOf(period) };
}

const datesOf = ({ from, to }: Period): IsoDay[] => utcDay.range(toUtc(from), dayAfter(to)).map(isoDay);

function weeksOf({ from, to }: Period): Step[] {
	const begins = (day: IsoDay): boolean =>
		day === from || day.endsWith('-01') || utcMonday.floor(toUtc(day)).getTime() === toUtc(day).getTime();
	const starts = datesOf({ from, to }).filter(begins);
	return starts.map((start, i) => {
		const next = starts[i + 1];
		return { from: start, to: next === undefined ? to : isoDay(utcDay.offset(toUtc(next), -1)) };
	});
}

/** Every month that a period touches, as a whole. */
export function monthsOf({ from, to }: Period): Step[] {
	const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
	const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
	return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => monthName(first + i)).map(
		(month) => ({ from: `${month}-01`, to: lastDay(month) })
	);
}

const monthName = (monthsSinceZero: number): string =>
	`${Math.floor(monthsSinceZero / 12)}-${String((monthsSinceZero % 12) + 1).padStart(2, '0')}`;

const { right: countUpTo } = bisector(({ from }: Step) => from);

/** The step that a day falls in; undefined for a day before the first one. */
export const stepAt = <Found extends Step>(day: IsoDay, steps: readonly Found[]): Found | undefined =>
	steps[countUpTo(steps, day) - 1];

/** Dated things by the first day of the step that they fall in. */
export const byStep = <Item extends { date: string }>(
	items: readonly Item[],
	steps: readonly Step[]
): Map<IsoDay | undefined, Item[]> => group(items, ({ date }) => stepAt(date, steps)?.from);
