import { compareDates, yearOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { IndicatorValue } from '#lib/data/tables.ts';

/** A value with the date up to which it counts: the end of its period, or the date of a level. */
export type DatedValue = IndicatorValue & { end: PartialDate };

/** Values of one series, oldest first; one without any date belongs to no year and is left out. */
export const valuesOf = (indicators: readonly IndicatorValue[], indicatorId: string): DatedValue[] =>
	indicators
		.filter((value) => value.indicatorId === indicatorId)
		.flatMap((value) => {
			const end = value.periodEnd ?? value.asOf;
			return end === null ? [] : [{ ...value, end }];
		})
		.toSorted((a, b) => compareDates(a.end, b.end));

/** The last value of each year: of a series per year its only one, of a running total the newest. */
export const lastOfEachYear = (values: readonly DatedValue[]): Map<number, DatedValue> =>
	new Map(values.map((value) => [yearOf(value.end), value]));

/** Of several series, the values of those dates for which every series has one: only these may be stacked. */
export const onCommonDates = (series: readonly (readonly DatedValue[])[]): DatedValue[][] =>
	series.map((values) =>
		values.filter(({ end }) => series.every((other) => other.some((one) => one.end === end)))
	);
