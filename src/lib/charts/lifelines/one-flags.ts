import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { raiseFlags, type RaisedFlag } from '../parts/flags.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { dateSpan, type TimeScale } from '../parts/time-scale.ts';
import type { LifeEvent } from './one-events.ts';

/** An event on the time axis, its words broken into lines: the date first. */
export interface EventFlag {
	date: string;
	lines: readonly string[];
	/** Between pole and words included, px. */
	width: number;
}

const BESIDE = 6;
const MOST_WIDTH = 150;
const LINE = 16;
const FLAG_GAP = 8;
const size = TEXT_SIZE.small;

/** The dated events as flags that still lack a place. */
export const eventFlags = (events: readonly LifeEvent[], env: ChartEnv): EventFlag[] =>
	events.flatMap(({ date, words }) => {
		if (date === null) return [];
		const head = env.format.date(date);
		const lines = words.flatMap((line) => wrapText(line, 'sans', size, MOST_WIDTH, env.measureText));
		const widths = [
			env.measureText(head, 'sansBold', size),
			...lines.map((line) => env.measureText(line, 'sans', size))
		];
		return [{ date, lines: [head, ...lines], width: BESIDE + Math.max(...widths) }];
	});

/** Where a flag stands on the time axis, px. */
export function poleOf({ date }: EventFlag, time: TimeScale): number {
	const { start, end } = dateSpan(time, date);
	return (start + end) / 2;
}

/** The flags over a bar in rows, and how high they are together, px. */
export function flagMarks(
	flags: readonly EventFlag[],
	time: TimeScale,
	right: number
): { height: number; marksOver(bar: number): Mark[] } {
	const raised = raiseFlags(
		flags.map((item) => ({ item, x: poleOf(item, time), width: item.width })),
		right
	);
	const tops = rowTops(raised);
	return {
		height: Math.max(0, ...tops),
		marksOver: (bar) => raised.flatMap((flag) => oneFlag(flag, bar - (tops[flag.row] ?? 0), bar))
	};
}

/** How high the top of each row lies over the bar: as much as its tallest flag needs over the row under it. */
function rowTops(raised: readonly RaisedFlag<EventFlag>[]): number[] {
	const rows = Math.max(-1, ...raised.map(({ row }) => row)) + 1;
	let top = FLAG_GAP;
	return Array.from({ length: rows }, (_, row) => {
		const lines = raised.filter((flag) => flag.row === row).map(({ item }) => item.lines.length);
		top += Math.max(...lines) * LINE + FLAG_GAP;
		return top;
	});
}

function oneFlag({ item, x, flips }: RaisedFlag<EventFlag>, top: number, bar: number): Mark[] {
	const anchor = flips ? 'end' : 'start';
	return [
		{ type: 'line', x1: x, y1: top, x2: x, y2: bar, stroke: 'muted', strokeWidth: 1 },
		...item.lines.map((line, i) =>
			text(line, x + (flips ? -BESIDE : BESIDE), top + 11 + i * LINE, {
				anchor,
				...(i === 0 ? { face: 'sansBold', fill: 'ink' } : {})
			})
		)
	];
}
