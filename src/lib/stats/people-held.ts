import { utcDay } from 'd3';
import { firstDay, lastDay, toUtc } from '#lib/data/partial-date.ts';
import type { CustodySpan } from './custody.ts';

/**
 * Days in custody that the dates on record vouch for, all stretches together: each from the last day that its beginning
 * can have been to the first that its end can. A stretch that a further arrest broke off at an unknown time counts for
 * nothing. A minimum; null where no two dates enclose a day.
 */
export function daysOnRecord(spans: readonly CustodySpan[]): number | null {
	const days = spans.reduce((sum, span) => sum + daysOf(span), 0);
	return days > 0 ? days : null;
}

function daysOf({ from, to, ends }: CustodySpan): number {
	if (ends === 'next-arrest') return 0;
	return Math.max(0, utcDay.count(toUtc(lastDay(from)), toUtc(firstDay(to))));
}
