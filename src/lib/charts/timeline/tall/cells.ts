import { precisionOf } from '#lib/data/partial-date.ts';
import { isReturned, type Dated } from '../events.ts';
import type { LaneColumn } from './frame.ts';
import { byStep, type Step } from './steps.ts';

/** How dots are packed in a strip, px. */
export interface DotGrid {
	pitch: number;
	perRow: number;
}

const LEAST_PITCH = 6.6;
const MOST_PITCH = 9;
/** Dots of a strip are at most in so many rows where the column is wide enough. */
const ROWS_WANTED = 2;

/** Events that are dated to the day, by the first day of their step. */
export const daysByStep = (
	events: readonly Dated[],
	steps: readonly Step[]
): Map<string | undefined, Dated[]> =>
	byStep(
		events.filter(({ date }) => precisionOf(date) === 'day'),
		steps
	);

/** As large as the busiest step lets them be. */
export function dotGrid(
	events: readonly Dated[],
	steps: readonly Step[],
	{ baseline, right }: LaneColumn
): DotGrid {
	const room = right - baseline - 2;
	const busiest = Math.max(1, ...[...daysByStep(events, steps).values()].map(({ length }) => length));
	const wanted = room / Math.ceil(busiest / ROWS_WANTED);
	const pitch = Math.min(Math.max(wanted, LEAST_PITCH), MOST_PITCH);
	return { pitch, perRow: Math.max(1, Math.floor(room / pitch)) };
}

/** Height that the busiest step needs. */
export const dotsHeight = (
	events: readonly Dated[],
	steps: readonly Step[],
	{ pitch, perRow }: DotGrid
): number =>
	Math.max(0, ...[...daysByStep(events, steps).values()].map(({ length }) => Math.ceil(length / perRow))) *
	pitch;

/** Dots of one step in rows from the baseline, the block in the middle of its strip. */
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
