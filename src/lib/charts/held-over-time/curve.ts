import { firstDay, lastDay, precisionOf } from '#lib/data/partial-date.ts';
import { dateSpan, dayPosition } from '../parts/time-scale.ts';
import type { Frame } from './frame.ts';
import type { HeldCount } from './series.ts';

/** A count at its place: a day has no width, a month or a year spans its whole length. */
export interface PlacedCount extends HeldCount {
	left: number;
	right: number;
	y: number;
}

/** A level stretch of the line: one count, until the next. */
export interface Step {
	left: number;
	right: number;
	y: number;
}

/** Gives counts their places. */
export const placeCounts = (counts: readonly HeldCount[], { x, y }: Frame): PlacedCount[] =>
	counts.map((count) => {
		const noon = dayPosition(x, count.date);
		const span = precisionOf(count.date) === 'day' ? { start: noon, end: noon } : dateSpan(x, count.date);
		return { ...count, left: span.start, right: span.end, y: y(count.held) };
	});

/**
 * The line through the counts, level by level. A count known only to the month or year is part of it where no more
 * precise count falls into that time: two counts of one month would make the line jump to and fro.
 */
export function stepsThrough(counts: readonly PlacedCount[]): Step[] {
	const joined = counts.filter((count) => !counts.some((other) => isWithin(other, count)));
	return joined.map((count, i) => ({
		left: count.left,
		right: joined[i + 1]?.left ?? count.right,
		y: count.y
	}));
}

const isWithin = (inner: HeldCount, outer: HeldCount): boolean =>
	inner.date.length > outer.date.length &&
	firstDay(inner.date) >= firstDay(outer.date) &&
	lastDay(inner.date) <= lastDay(outer.date);

/** Path of the line. */
export const linePath = (steps: readonly Step[]): string =>
	steps
		.flatMap(({ left, right, y }) => [`${left},${y}`, `${right},${y}`])
		.map((point, i) => `${i === 0 ? 'M' : 'L'}${point}`)
		.join('');

/** Path of the area between the line and nobody held. */
export function areaPath(steps: readonly Step[], bottom: number): string {
	const [first, last] = [steps[0], steps.at(-1)];
	return first && last ? `${linePath(steps)}L${last.right},${bottom}L${first.left},${bottom}Z` : '';
}

/** Height of the line at a place; that of its nearer end beyond it. Null without a line. */
export function levelAt(steps: readonly Step[], x: number): number | null {
	const reached = steps.findLast((step) => step.left <= x) ?? steps[0];
	return reached?.y ?? null;
}

/** The stretches at a height, from `left` to the end of the line, that the area below the line leaves free. */
export function uncovered(
	steps: readonly Step[],
	y: number,
	left: number
): { left: number; right: number }[] {
	const pieces: { left: number; right: number }[] = [];
	let start: number | null = left;
	for (const step of steps) {
		const isCovered = step.y < y;
		if (isCovered && start !== null) pieces.push({ left: start, right: step.left });
		start = isCovered ? null : (start ?? step.left);
	}
	const end = steps.at(-1)?.right ?? left;
	if (start !== null) pieces.push({ left: start, right: end });
	return pieces.filter((piece) => piece.right > piece.left);
}
