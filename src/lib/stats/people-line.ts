import { firstDay, lastDay, precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { CaseHistory, CustodySpan } from './custody.ts';

/** First year and last year of the axis that all small lines share. */
export const LINE_YEARS = { first: 2020, last: 2026 } as const;

/** Units of the axis in a month: half a month is the finest that a line of some 170 pixels can show. */
const MONTH = 2;

/** Length of the axis. */
export const LINE_LENGTH = (LINE_YEARS.last - LINE_YEARS.first + 1) * 12 * MONTH;

/** One stretch of custody on a small line, in units of the axis. */
export interface LineSpan {
	/** The earliest that it can have begun. */
	from: number;
	/** The latest that it can have ended. */
	to: number;
	/** Between which points the person was certainly held; null where dates too vague to tell, or a gap, lie between. */
	sure: readonly [number, number] | null;
	ends: CustodySpan['ends'];
}

/** What the small line of a person shows. */
export interface PersonLine {
	spans: readonly LineSpan[];
	/** Verdicts whose month is known, each point once. */
	verdicts: readonly number[];
}

/** A case on the common axis. */
export const personLine = (
	spans: readonly CustodySpan[],
	sentences: CaseHistory['sentences']
): PersonLine => ({
	spans: spans.map(lineSpan),
	verdicts: [
		...new Set(
			sentences.flatMap(({ date }) => (date === null || precisionOf(date) === 'year' ? [] : [middle(date)]))
		)
	]
});

function lineSpan({ from, to, ends }: CustodySpan): LineSpan {
	const sure = [pointOf(lastDay(from)), pointOf(firstDay(to))] as const;
	return {
		from: pointOf(firstDay(from)),
		to: pointOf(lastDay(to)),
		sure: ends === 'next-arrest' || sure[1] < sure[0] ? null : sure,
		ends
	};
}

const middle = (date: PartialDate): number =>
	Math.round((pointOf(firstDay(date)) + pointOf(lastDay(date))) / 2);

/** A day on the axis, rounded; days beyond it stand at its ends. */
function pointOf(day: string): number {
	const months = (Number(day.slice(0, 4)) - LINE_YEARS.first) * 12 + Number(day.slice(5, 7)) - 1;
	const point = Math.round((months + (Number(day.slice(8, 10)) - 1) / 31) * MONTH);
	return Math.min(Math.max(point, 0), LINE_LENGTH);
}
