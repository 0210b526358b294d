import { monthOf, precisionOf } from '#lib/data/partial-date.ts';
import type { Box } from '#lib/charts/parts/boxes.ts';
import { dateSpan, type TimeSpan } from '#lib/charts/parts/time-scale.ts';
import { isReturned, type Dated } from '../events.ts';
import { shareOfMonth } from '../months.ts';
import type { WideFrame } from './frame.ts';

/** Marks of near dates, one above the other; y counts from the baseline, up is negative. */
export interface DotColumn {
	x: number;
	r: number;
	dots: readonly { event: Dated; y: number }[];
	/** Upper edge of the highest dot. */
	top: number;
}

/** A column narrower than this would make dots too small to tell apart. */
const LEAST_PITCH = 7;
const MOST_RADIUS = 3.7;
const GAP = 0.9;
/** From so many parts of a month on, each day has a column of its own. */
const DAYS_APART = 31;
/** Higher stacks get smaller dots. */
const HIGHEST_STACK = 170;

/** Stacks the events that are dated to the day: each column is a month or an equal part of one, never more. */
export function placeDots(events: readonly Dated[], frame: WideFrame): DotColumn[] {
	const days = events.filter((event) => precisionOf(event.date) === 'day');
	const monthWidth = averageMonth(frame);
	const partsInMonth = Math.max(1, Math.floor(monthWidth / LEAST_PITCH));
	const columns = new Map<number, Dated[]>();
	for (const event of days) {
		const x = columnCentre(event, partsInMonth, frame);
		columns.set(x, [...(columns.get(x) ?? []), event]);
	}
	const tallest = Math.max(0, ...[...columns.values()].map((column) => column.length));
	const pitch = Math.min(monthWidth / partsInMonth, 2 * MOST_RADIUS + GAP, HIGHEST_STACK / tallest);
	return [...columns].map(([x, column]) => stacked(x, column, pitch));
}

/** Months have 28 to 31 days; the shortest still has room for its parts. */
const averageMonth = ({ time, left, right }: WideFrame): number => {
	const [from, to] = time.domain();
	const days = (to.getTime() - from.getTime()) / 86_400_000;
	return ((right - left) / Math.max(days, 1)) * 28;
};

function columnCentre(event: Dated, parts: number, { time, left, right }: WideFrame): number {
	const month = monthOf(event.date) ?? event.date;
	if (parts >= DAYS_APART) return middleOf(dateSpan(time, event.date));
	const { start, end } = dateSpan(time, month);
	const part = Math.floor(shareOfMonth(event.date) * parts);
	// A chosen period can begin and end within a part of a month.
	return Math.min(Math.max(start + ((part + 0.5) / parts) * (end - start), left), right);
}

const middleOf = ({ start, end }: TimeSpan): number => (start + end) / 2;

function stacked(x: number, events: readonly Dated[], pitch: number): DotColumn {
	const dots = events
		.toSorted((a, b) => Number(isReturned(a)) - Number(isReturned(b)))
		.map((event, i) => ({ event, y: -(i + 0.5) * pitch - 1 }));
	return { x, r: (pitch - GAP) / 2, dots, top: -dots.length * pitch - 1 };
}

/** The area of a column, from the baseline up. */
export const columnBox = ({ x, r, top }: DotColumn): Box => ({ left: x - r, right: x + r, top, bottom: 0 });
