import { group, sum } from 'd3';
import type { Mark } from '#lib/charts/model.ts';
import type { Dated, SentenceEvent } from '../events.ts';
import { isOpenKind, outlineStyle, strokeStyle } from '../shapes.ts';
import { scaleEnd } from '../years-scale.ts';
import type { LaneColumn } from './frame.ts';
import type { Step } from './steps.ts';
import { stripsOf, type Strip } from './strips.ts';

/** Distance of strokes of one strip, px: fine lines that stay apart on a phone's screen. */
const PITCH = 1.4;
const STROKE_WIDTH = 0.95;

/** Where a length ends. */
export const lengthEnd = (years: number, longest: number, { baseline, right }: LaneColumn): number =>
	baseline + (years / longest) * (right - baseline);

/** The strip in whose middle an event stands: the one of a day, the middle one of a month or a year. */
const stripOf = <Found extends Step>(date: string, strips: readonly Found[]): Found | undefined => {
	const within = stripsOf(date, strips);
	return within[Math.floor(within.length / 2)];
};

const byStrip = (
	events: readonly Dated<SentenceEvent>[],
	steps: readonly Step[]
): Map<string | undefined, Dated<SentenceEvent>[]> => group(events, ({ date }) => stripOf(date, steps)?.from);

/** Height that the busiest step needs. */
export const strokesHeight = (events: readonly Dated<SentenceEvent>[], steps: readonly Step[]): number =>
	Math.max(0, ...[...byStrip(events, steps).values()].map((group) => sum(group, slotOf)));

/** A line a sentence, by date within its strip, as long as its years. */
export function strokeMarks(
	events: readonly Dated<SentenceEvent>[],
	strips: readonly Strip[],
	column: LaneColumn
): Mark[] {
	const longest = scaleEnd(events);
	return [...byStrip(events, strips).values()].flatMap((ofStrip) => {
		const strip = ofStrip[0] && stripOf(ofStrip[0].date, strips);
		if (!strip) return [];
		let y = strip.top + (strip.height - sum(ofStrip, slotOf)) / 2;
		return ofStrip.toSorted(dayFirst).map((event) => {
			y += slotOf(event);
			return strokeMark(event, y - slotOf(event) / 2, longest, column);
		});
	});
}

/** Room of a stroke: outlines and dashes that stand across need more than a line. */
function slotOf(event: SentenceEvent): number {
	if (event.years === null) return 3 * PITCH;
	return isOpenKind(event) ? 2 * PITCH : PITCH;
}

/** Days in their order, then what is known to the month or the year only. */
const dayFirst = (a: Dated, b: Dated): number =>
	b.date.length - a.date.length || (a.date < b.date ? -1 : Number(a.date > b.date));

function strokeMark(event: Dated<SentenceEvent>, y: number, longest: number, column: LaneColumn): Mark {
	const { id, years } = event;
	const { baseline } = column;
	if (years === null)
		return {
			id,
			type: 'line',
			x1: baseline + 4,
			x2: baseline + 4,
			y1: y - 2,
			y2: y + 2,
			stroke: 'ink',
			strokeWidth: 1.6
		};
	const end = lengthEnd(years, longest, column);
	if (isOpenKind(event))
		return {
			id,
			type: 'rect',
			x: baseline,
			y: y - 0.8,
			width: end - baseline,
			height: 1.6,
			...outlineStyle(event, 0.6)
		};
	return { id, type: 'line', x1: baseline, x2: end, y1: y, y2: y, ...strokeStyle(event, STROKE_WIDTH) };
}
