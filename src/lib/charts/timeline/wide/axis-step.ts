import { utcDay, utcMonth } from 'd3';
import type { Format } from '#lib/i18n/format.ts';
import {
	dayStarts,
	isoDay,
	monthStarts,
	quarterStarts,
	weekStarts,
	yearStarts,
	type TimeScale
} from '#lib/charts/parts/time-scale.ts';
import { MOST_DAYS } from '../options.ts';

/** Where an axis is divided, and how the stretches are called, the name preferred first. */
export interface AxisStep {
	starts: Date[];
	namesOf(start: Date, isFirst: boolean): string[];
}

/** Up to so many months are named, then quarters of so many months, then years. */
const MOST = { months: 18, monthsInQuarters: 42 };
/** Least width of a day, a week and a quarter, px: narrower ones give way to the next longer stretch. */
const LEAST = { day: 20, week: 46, quarter: 34 };

/** The shortest stretches that have room for their names. */
export function axisStep(time: TimeScale, format: Format): AxisStep {
	const [from, to] = time.domain();
	const [days, months] = [utcDay.count(from, to), utcMonth.count(from, to)];
	const [left, right] = time.range();
	const widthOf = (count: number): number => ((right - left) / Math.max(days, 1)) * count;
	if (days <= MOST_DAYS.byDay && widthOf(1) >= LEAST.day) return step(dayStarts(time), dayNames(format));
	if (days <= MOST_DAYS.byWeek && widthOf(7) >= LEAST.week) return step(weekStarts(time), weekNames(format));
	if (months <= MOST.months) return step(monthStarts(time), monthNames(format));
	if (months <= MOST.monthsInQuarters && widthOf(91) >= LEAST.quarter)
		return step(quarterStarts(time), monthNames(format));
	return step(yearStarts(time), (date) => [String(date.getUTCFullYear())]);
}

const step = (starts: Date[], namesOf: AxisStep['namesOf']): AxisStep => ({ starts, namesOf });

/** The first month says its year; January is its year. */
const monthNames =
	(format: Format): AxisStep['namesOf'] =>
	(date, isFirst) => {
		const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
		if (isFirst) return [format.shortDate(isoDay(date).slice(0, 7)), String(year)];
		return [month === 0 ? String(year) : format.shortMonth(month)];
	};

const weekNames =
	(format: Format): AxisStep['namesOf'] =>
	(date, isFirst) => [...(isFirst ? [format.shortDate(isoDay(date))] : []), format.dayAndMonth(isoDay(date))];

/** The first day, and the first of a month, say their month. */
const dayNames =
	(format: Format): AxisStep['namesOf'] =>
	(date, isFirst) => {
		const [day, number] = [isoDay(date), String(date.getUTCDate())];
		return isFirst || number === '1' ? [format.shortDate(day), format.dayAndMonth(day), number] : [number];
	};
