import { max } from 'd3';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { ChartModel, Mark } from '#lib/charts/model.ts';
import { sideMargin } from '#lib/charts/parts/frame.ts';
import { layoutNothing } from '#lib/charts/parts/nothing.ts';
import { text } from '#lib/charts/parts/text.ts';
import { dateSpan, timeScale } from '#lib/charts/parts/time-scale.ts';
import { axisMarks } from '../wide/axis.ts';
import type { WideFrame } from '../wide/frame.ts';
import { NAME_STYLE } from '../wide/lane-words.ts';
import type { BarLane, CrowdSelection } from './bars.ts';

/** Height of the lane's words, of its tallest bar, and what lies between lanes, px. */
const NAME_ROW = 30;
const BARS = 90;
const LANE_GAP = 22;
const LANE = NAME_ROW + BARS + LANE_GAP;
const AXIS_HEIGHT = 26;
/** So that the last bar keeps off the edge. */
const RIGHT_ROOM = 4;

const COLORS = { arrests: 'held', sentences: 'ink', releases: 'freed' } as const;

/** One bar a month; the lanes lie one above the other and share one scale, so that they can be compared. */
export function layoutCrowd(selection: CrowdSelection, env: ChartEnv): ChartModel {
	const most = max(selection.lanes, ({ bars }) => max(bars, ({ events }) => events)) ?? 0;
	if (most === 0) return layoutNothing(env.t('timeline.summary.empty'), env);
	const frame = crowdFrame(selection, env);
	const foot = selection.lanes.length * LANE - LANE_GAP;
	return {
		width: env.width,
		height: foot + AXIS_HEIGHT,
		marks: [
			...axisMarks(frame, NAME_ROW, foot, env),
			...selection.lanes.flatMap((lane, i) => laneMarks(lane, i * LANE, most, frame, env))
		]
	};
}

function crowdFrame({ from, to }: CrowdSelection, { width }: ChartEnv): WideFrame {
	const margin = sideMargin(width);
	const [left, right] = [margin, width - margin - RIGHT_ROOM];
	return { width, left, right, hasGutter: false, margin, time: timeScale(from, to, [left, right]) };
}

function laneMarks(lane: BarLane, top: number, most: number, frame: WideFrame, env: ChartEnv): Mark[] {
	const title = env.t(`timeline.lane.${lane.lane}`);
	const after = frame.left + env.measureText(title, NAME_STYLE.face, NAME_STYLE.size) + 10;
	const count = { count: lane.events, events: env.format.number(lane.events) };
	const baseline = top + NAME_ROW + BARS;
	return [
		text(title, frame.left, top + 18, NAME_STYLE),
		text(env.t('timeline.lane.documented', count), after, top + 18),
		...barMarks(lane, baseline, BARS / most, frame),
		{ type: 'line', x1: frame.left, x2: frame.right, y1: baseline, y2: baseline, stroke: 'muted' }
	];
}

/** A bar keeps a fine gap to the next, and stays visible however few events it stands for. */
const barMarks = ({ lane, bars }: BarLane, baseline: number, scale: number, { time }: WideFrame): Mark[] =>
	bars.map(({ id, month, events }) => {
		const { start, end } = dateSpan(time, month);
		const height = Math.max(1, events * scale);
		const width = Math.max(1, (end - start) * 0.86);
		return { id, type: 'rect', x: start, y: baseline - height, width, height, fill: COLORS[lane] };
	});
