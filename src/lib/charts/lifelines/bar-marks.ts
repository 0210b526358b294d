import { precisionOf } from '#lib/data/partial-date.ts';
import type { CustodySpan } from '#lib/stats/custody.ts';
import type { Mark } from '../model.ts';
import { dateSpan, dayPosition, type TimeScale, type TimeSpan } from '../parts/time-scale.ts';
import { hatch } from './hatch.ts';

/** Time on the drawing. */
export type Time = TimeScale;

/** Height of the bar of custody, px. */
export const BAR_HEIGHT = 9;

/** Length of the hatched start where the date of the arrest is not known, px: too short to be read as time. */
const OPEN_START = 12;
const LEAST_BAR = 2;
/** How far a bar reaches under its arrow head, so that no light shows between, px. */
const SEAM = 1;
const ARROW = { length: 8, height: 15 };

/** Where a stretch of custody certainly starts and ends, with the days around that it may reach over, px. */
interface PlacedSpan {
	before: TimeSpan;
	solid: TimeSpan;
	after: TimeSpan;
}

/** The bar of one stretch of custody: filled where certain, hatched where a date is vague, pale where nothing is on record. */
export function barMarks(span: CustodySpan, id: string, y: number, time: Time): Mark[] {
	const { before, solid, after } = placeSpan(span, time);
	const tip = Math.max(after.end, solid.start + ARROW.length);
	const cut = span.ends === 'last-report' ? tip - ARROW.length : Infinity;
	return [
		...hatched(before, id, y),
		...solidBar(span, { ...solid, end: Math.min(solid.end, cut + SEAM) }, id, y),
		...hatched({ ...after, end: Math.min(after.end, cut) }, id, y),
		...(span.ends === 'last-report' ? [arrow(tip, id, y)] : [])
	];
}

/** Where a stretch of custody ends on the drawing. */
export const barEnd = (span: CustodySpan, time: Time): number => placeSpan(span, time).after.end;

function placeSpan({ from, to, starts }: CustodySpan, time: Time): PlacedSpan {
	const [first, last] = [vagueSpan(from, time), vagueSpan(to, time)];
	const open = starts === 'verdict' ? OPEN_START : 0;
	const end = Math.max(last.start, first.end);
	return {
		before: { start: first.start - open, end: first.end },
		solid: { start: first.end, end },
		after: { start: end, end: Math.max(last.end, end) }
	};
}

/** The days that a date can mean; a known day is a point. */
function vagueSpan(date: string, time: Time): TimeSpan {
	if (precisionOf(date) !== 'day') return dateSpan(time, date);
	const at = dayPosition(time, date);
	return { start: at, end: at };
}

const hatched = ({ start, end }: TimeSpan, id: string, y: number): Mark[] =>
	end > start ? [hatch(id, start, end, y, BAR_HEIGHT)] : [];

function solidBar(span: CustodySpan, { start, end }: TimeSpan, id: string, y: number): Mark[] {
	if (end < start || (end === start && span.ends === 'last-report')) return [];
	const isPale = span.ends === 'next-arrest';
	const inset = isPale ? 0.5 : 0;
	return [
		{
			type: 'rect',
			id,
			x: start + inset,
			y: y - BAR_HEIGHT / 2 + inset,
			width: Math.max(LEAST_BAR, end - start) - 2 * inset,
			height: BAR_HEIGHT - 2 * inset,
			...(isPale ? { fill: 'heldTint', stroke: 'held', strokeWidth: 1 } : { fill: 'held' })
		}
	];
}

/** Custody goes on as far as is known: the tip is the last report. */
const arrow = (tip: number, id: string, y: number): Mark => ({
	type: 'path',
	id,
	d: arrowHead(tip, y),
	fill: 'held'
});

/** Outline of the head of an arrow. */
export function arrowHead(tip: number, y: number): string {
	const [foot, reach] = [tip - ARROW.length, ARROW.height / 2];
	return `M${foot},${y - reach}L${tip},${y}L${foot},${y + reach}Z`;
}
