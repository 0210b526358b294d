import type { Box } from '#lib/charts/parts/boxes.ts';
import { dateSpan } from '#lib/charts/parts/time-scale.ts';
import type { Dated, SentenceEvent } from '../events.ts';
import { datesWithoutDay } from '../facts.ts';
import { scaleEnd } from '../years-scale.ts';
import { bandsHeight, placeBands, rowTop, type Band } from './bands.ts';
import type { WideFrame } from './frame.ts';
import { spaceOut } from './space-out.ts';

/** A sentence as a stroke that rises from the baseline; its foot leads from there to its true date. */
export interface PlacedStroke {
	event: Dated<SentenceEvent>;
	x: number;
	/** Length, px; null where there is no term in years. */
	height: number | null;
	/** Position on the time axis, and how far below the baseline. */
	foot: { x: number; y: number };
}

/** All strokes of the lane. */
export interface PlacedStrokes {
	strokes: readonly PlacedStroke[];
	bands: readonly Band<{ date: string }>[];
	/** Distance of neighbouring strokes at least. */
	pitch: number;
	/** Years at the upper end of the scale, and px a year. */
	longest: number;
	yearHeight: number;
}

/** Height of the end of the scale, px. */
const PLOT_HEIGHT = 130;
/** Height of the strip in which feet lead to dates, px. */
export const FOOT_HEIGHT = 13;
/** Distance of strokes, px: such that all of them take about half of the axis. */
const LEAST_PITCH = 2;
const MOST_PITCH = 4;
const ROOM_SHARE = 2.1;

/** Stands the strokes side by side, as near to their dates as their number allows. */
export function placeStrokes(events: readonly Dated<SentenceEvent>[], frame: WideFrame): PlacedStrokes {
	const { left, right } = frame;
	const ordered = events
		.map((event) => ({ event, date: middleOf(event, frame) }))
		.toSorted((a, b) => a.date - b.date || (b.event.years ?? 0) - (a.event.years ?? 0));
	const pitch = Math.min(Math.max((right - left) / (ROOM_SHARE * events.length), LEAST_PITCH), MOST_PITCH);
	const positions = spaceOut(
		ordered.map(({ date }) => date),
		pitch,
		left + 2,
		right - 2
	);
	const longest = scaleEnd(events);
	const yearHeight = PLOT_HEIGHT / longest;
	const bands = placeBands(datesWithoutDay(events), frame);
	const footY = new Map(bands.map(({ item, row }) => [item.date, FOOT_HEIGHT + rowTop(row)]));
	const strokes = ordered.map(({ event, date }, i) => ({
		event,
		x: positions[i] ?? date,
		height: event.years === null ? null : event.years * yearHeight,
		foot: { x: date, y: footY.get(event.date) ?? FOOT_HEIGHT }
	}));
	return { strokes, bands, pitch, longest, yearHeight };
}

const middleOf = (event: Dated, { time, left, right }: WideFrame): number => {
	const { start, end } = dateSpan(time, event.date);
	return (Math.max(start, left) + Math.min(end, right)) / 2;
};

/** How far the lane reaches below its baseline. */
export const strokesBottom = ({ bands }: PlacedStrokes): number => FOOT_HEIGHT + bandsHeight(bands);

/** The area of a stroke, from the baseline up. */
export const strokeBox = ({ x, height }: PlacedStroke): Box => ({
	left: x - 1,
	right: x + 1,
	top: -(height ?? 4),
	bottom: 0
});
