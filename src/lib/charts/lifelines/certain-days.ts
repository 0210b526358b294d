import { sum, utcDay } from 'd3';
import { firstDay, lastDay, toUtc } from '#lib/data/partial-date.ts';
import type { CustodySpan } from '#lib/stats/custody.ts';

/**
 * Days that a person was certainly held, up to the release or the last report: the filled part of the bars. Null where no
 * date of custody is known. A stretch of which nobody knows whether it was spent in custody is left out.
 */
export const certainDays = (custody: readonly CustodySpan[]): number | null =>
	custody.length === 0 ? null : sum(custody, spanDays);

const spanDays = ({ from, to, ends }: CustodySpan): number =>
	ends === 'next-arrest' ? 0 : Math.max(0, utcDay.count(toUtc(lastDay(from)), toUtc(firstDay(to))));
