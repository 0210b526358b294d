import { group } from 'd3';
import { monthOf, precisionOf } from '#lib/data/partial-date.ts';
import { isReturned, type Dated } from '../events.ts';
import type { LaneColumn } from './frame.ts';

/** How dots are packed in a month, px. */
export interface DotGrid {
	pitch: number;
	perRow: number;
}

const LEAST_PITCH = 6.6;
const MOST_PITCH = 9;
/** Dots of a month are at most in so many rows where the column is wide enough. */
const ROWS_WANTED = 2;

/** Events of each month that are dated to the day. */
export const daysByMonth = (events: readonly Dated[]): Map<string, Dated[]> =>
	group(
		events.filter(({ date }) => precisionOf(date) === 'day'),
		({ date }) => monthOf(date) ?? date
	);

/** As large as the busiest month lets them be. */
export function dotGrid(events: readonly Dated[], { baseline, right }: LaneColumn): DotGrid {
	const room = right - baseline - 2;
	const busiest = Math.max(1, ...[...daysByMonth(events).values()].map((month) => month.length));
	const wanted = room / Math.ceil(busiest / ROWS_WANTED);
	const pitch = Math.min(Math.max(wanted, LEAST_PITCH), MOST_PITCH);
	return { pitch, perRow: Math.max(1, Math.floor(room / pitch)) };
}

/** Height that the busiest month needs. */
export const dotsHeight = (events: readonly Dated[], { pitch, perRow }: DotGrid): number =>
	Math.max(0, ...[...daysByMonth(events).values()].map((month) => Math.ceil(month.length / perRow))) * pitch;

/** Dots of one month in rows from the baseline, the block in the middle of the month's strip. */
export function dotPlaces(
	events: readonly Dated[],
	{ pitch, perRow }: DotGrid,
	baseline: number,
	strip: { top: number; height: number }
): { event: Dated; x: number; y: number }[] {
	const rows = Math.ceil(events.length / perRow);
	const top = strip.top + (strip.height - rows * pitch) / 2;
	return events
		.toSorted((a, b) => Number(isReturned(a)) - Number(isReturned(b)))
		.map((event, i) => ({
			event,
			x: baseline + 2 + ((i % perRow) + 0.5) * pitch,
			y: top + (Math.floor(i / perRow) + 0.5) * pitch
		}));
}
