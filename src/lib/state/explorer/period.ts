import type { Filters } from '#lib/stats/filters.ts';

/** The months of a period; null is as far as the data reach. */
export type Period = Pick<Filters, 'from' | 'to'>;

/** One end of a period. */
export type End = keyof Period;

/** First and last month of the data, `YYYY-MM`. */
export interface Reach {
	first: string;
	last: string;
}

/** Places of the first and the last month of a period in the list of all months. */
export interface Span {
	from: number;
	to: number;
}

/** Where a period stands among all months. */
export function spanOf({ from, to }: Period, months: readonly string[]): Span {
	const placeOf = (month: string | null, otherwise: number): number => {
		const place = month === null ? -1 : months.indexOf(month);
		return place < 0 ? otherwise : place;
	};
	return { from: placeOf(from, 0), to: placeOf(to, months.length - 1) };
}

/** The period of a span. An end at the edge is no choice: undated events would drop out for nothing. */
export const periodOf = ({ from, to }: Span, months: readonly string[]): Period => ({
	from: from <= 0 ? null : (months[from] ?? null),
	to: to >= months.length - 1 ? null : (months[to] ?? null)
});

/** A span with one end moved to a place, as far as the edge and the other end let it. */
export const withEndAt = (span: Span, end: End, place: number, count: number): Span =>
	end === 'from'
		? { ...span, from: Math.max(0, Math.min(place, span.to)) }
		: { ...span, to: Math.min(count - 1, Math.max(place, span.from)) };

/** The end that is nearer to a place. */
export const nearerEnd = ({ from, to }: Span, place: number): End =>
	Math.abs(place - from) < Math.abs(place - to) || place < from ? 'from' : 'to';

/** Months that a key moves an end by; null for a key that moves nothing. Home and End go all the way. */
export const stepOf = (key: string): number | null => STEPS[key] ?? null;

const STEPS: Readonly<Partial<Record<string, number>>> = {
	ArrowLeft: -1,
	ArrowDown: -1,
	ArrowRight: 1,
	ArrowUp: 1,
	PageDown: -12,
	PageUp: 12,
	Home: -Infinity,
	End: Infinity
};

/** A period with one month chosen anew; the other end comes along where it would be on the wrong side. */
export function withMonth(period: Period, end: End, month: string | null): Period {
	const { from, to } = end === 'from' ? { from: month, to: period.to } : { from: period.from, to: month };
	const isReversed = from !== null && to !== null && from > to;
	return isReversed ? { from: month, to: month } : { from, to };
}

/** The month that a chosen year means for an end, its first or its last, within the data; null for no year. */
export function monthOfYear(end: End, year: string, { first, last }: Reach): string | null {
	if (year === '') return null;
	const month = `${year}-${end === 'from' ? '01' : '12'}`;
	return month < first ? first : month > last ? last : month;
}
