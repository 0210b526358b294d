import { precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Mark } from '../model.ts';
import { dateSpan, dayPosition, type TimeSpan } from '../parts/time-scale.ts';
import { BAR_HEIGHT, type Time } from './bar-marks.ts';
import type { Life, LifeRelease } from './series.ts';

/** Radius of the ring of a release, px, without its stroke. */
export const RING = 4.5;

const TICK_OVER = 4;
const LEAST_BOX = 4;

/** Verdicts of a life: an ink tick across the bar, or an open box as broad as the month or year that is known. */
export const verdictMarks = (life: Life, y: number, time: Time): Mark[] =>
	life.verdicts.flatMap(({ date }) =>
		date === null ? [] : [verdictMark(dateSpan(time, date), precisionOf(date) === 'day', life.id, y)]
	);

/** The sign of a verdict over some days. */
export function verdictMark(
	{ start, end }: TimeSpan,
	isDay: boolean,
	id: string | undefined,
	y: number
): Mark {
	const top = y - BAR_HEIGHT / 2 - TICK_OVER;
	const height = BAR_HEIGHT + 2 * TICK_OVER;
	if (isDay) {
		const x = (start + end) / 2;
		return { type: 'line', id, x1: x, y1: top, x2: x, y2: top + height, stroke: 'ink', strokeWidth: 2 };
	}
	const width = Math.max(end - start, LEAST_BOX);
	const x = (start + end - width) / 2;
	return { type: 'rect', id, x, y: top, width, height, stroke: 'ink', strokeWidth: 1.25 };
}

/** Releases of a life: open rings; a broken ring, as long as the month or year, where the day is not known. */
export const releaseMarks = (life: Life, y: number, time: Time): Mark[] =>
	life.releases.flatMap((release) =>
		release.date === null ? [] : [releaseMark(release, release.date, life.id, y, time)]
	);

function releaseMark({ outcome }: LifeRelease, date: PartialDate, id: string, y: number, time: Time): Mark {
	if (precisionOf(date) !== 'day') return brokenRing(dateSpan(time, date), id, y);
	return ring(dayPosition(time, date), outcome === 'freed', id, y);
}

/** The sign of a release: open where it freed, filled again where it led back into custody. */
export const ring = (x: number, isOpen: boolean, id: string | undefined, y: number): Mark => ({
	type: 'circle',
	id,
	cx: x,
	cy: y,
	r: RING,
	fill: isOpen ? 'paper' : 'held',
	stroke: 'freed',
	strokeWidth: 2
});

/** The sign of a release on some day of a stretch. */
export function brokenRing({ start, end }: TimeSpan, id: string | undefined, y: number): Mark {
	const width = Math.max(end - start, 2 * RING);
	return {
		type: 'rect',
		id,
		x: (start + end - width) / 2,
		y: y - RING,
		width,
		height: 2 * RING,
		radius: RING,
		fill: 'paper',
		stroke: 'freed',
		strokeWidth: 2,
		dash: [3, 1.7]
	};
}
