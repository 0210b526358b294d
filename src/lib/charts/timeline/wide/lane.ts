import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { padded } from '#lib/charts/parts/boxes.ts';
import type { LaneName } from '../options.ts';
import { LEADER_GAP, type PlacedCallout } from './callouts.ts';
import type { WideFrame } from './frame.ts';
import { labelMarks, type Label } from '../label-lines.ts';
import { aboutSubject } from '../subjects.ts';

/** A lane laid out around its baseline: how far it reaches up (negative) and down, and its marks for a baseline. */
export interface WideLane {
	name: LaneName;
	top: number;
	bottom: number;
	marksAt(baseline: number): Mark[];
}

/** Shorter leaders are left out, px. */
const LEAST_LEADER = 8;

/** The line that events stand on. */
export const baselineMark = ({ left, right }: WideFrame, y: number): Mark => ({
	type: 'line',
	x1: left,
	x2: right,
	y1: y,
	y2: y,
	stroke: 'ink',
	strokeWidth: 1
});

/** Upper edge of what is placed, at least `least` above the baseline. */
export const topOf = (callouts: readonly PlacedCallout<unknown>[], least: number): number =>
	Math.min(-least, ...callouts.map(({ box }) => box.top));

/** Leaders and words of labels. Paper behind the words keeps thin rules off them. */
export const calloutMarks = (
	callouts: readonly PlacedCallout<Label>[],
	baseline: number,
	{ measureText }: ChartEnv
): Mark[] => [
	...callouts.map((callout) => paperBehind(callout, baseline)),
	...callouts.flatMap((callout) => leader(callout, baseline)),
	...callouts.flatMap(({ item, x, box, side }) =>
		labelMarks(
			item.lines,
			side === 'right' ? x + LEADER_GAP : x - LEADER_GAP,
			baseline + box.top,
			side,
			measureText
		).map((mark) => aboutSubject(mark, item.subject && { ...item.subject, x }))
	)
];

function paperBehind({ box }: PlacedCallout<unknown>, baseline: number): Mark {
	const { left, top, right, bottom } = padded(box, 1.5);
	return {
		type: 'rect',
		x: left,
		y: baseline + top,
		width: right - left,
		height: bottom - top,
		fill: 'paper'
	};
}

/** None where the words stand beside the mark itself. */
function leader({ x, target, box }: PlacedCallout<unknown>, baseline: number): Mark[] {
	if (target - box.top < LEAST_LEADER) return [];
	const [y1, y2] = [baseline + box.top, baseline + target];
	return [{ type: 'line', x1: x, x2: x, y1, y2, stroke: 'muted', strokeWidth: 1 }];
}
