import { group, sum } from 'd3';
import type { Mark } from '#lib/charts/model.ts';
import type { Dated, SentenceEvent } from '../events.ts';
import { isOpenKind, outlineStyle, strokeStyle } from '../shapes.ts';
import { scaleEnd } from '../years-scale.ts';
import type { LaneColumn } from './frame.ts';
import type { MonthStrip } from './months.ts';

/** Distance of strokes of one month, px: fine lines that stay apart on a phone's screen. */
const PITCH = 1.4;
const STROKE_WIDTH = 0.95;

/** Where a length ends. */
export const lengthEnd = (years: number, longest: number, { baseline, right }: LaneColumn): number =>
	baseline + (years / longest) * (right - baseline);

/** The strip in whose middle an event stands: the month of a day or a month, the middle month of a year. */
const stripOf = (date: string, strips: readonly MonthStrip[]): MonthStrip | undefined => {
	const within = strips.filter(({ month }) => month.startsWith(date.slice(0, 7)));
	return within[Math.floor(within.length / 2)];
};

const byStrip = (
	events: readonly Dated<SentenceEvent>[],
	strips: readonly MonthStrip[]
): Map<string | undefined, Dated<SentenceEvent>[]> =>
	group(events, ({ date }) => stripOf(date, strips)?.month);

/** Height that the busiest month needs. */
export const strokesHeight = (
	events: readonly Dated<SentenceEvent>[],
	strips: readonly MonthStrip[]
): number => Math.max(0, ...[...byStrip(events, strips).values()].map((month) => sum(month, slotOf)));

/** A line a sentence, by date within its month, as long as its years. */
export function strokeMarks(
	events: readonly Dated<SentenceEvent>[],
	strips: readonly MonthStrip[],
	column: LaneColumn
): Mark[] {
	const longest = scaleEnd(events);
	return [...byStrip(events, strips).values()].flatMap((month) => {
		const strip = month[0] && stripOf(month[0].date, strips);
		if (!strip) return [];
		let y = strip.top + (strip.height - sum(month, slotOf)) / 2;
		return month.toSorted(dayFirst).map((event) => {
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
