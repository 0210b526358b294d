import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { ChartModel, Mark } from '#lib/charts/model.ts';
import { emptyLanesMarks } from '../empty-lanes.ts';
import { keyMarks, laneKey, returnedKey } from '../key.ts';
import type { LaneName } from '../options.ts';
import type { Selection } from '../selection.ts';
import { axisMarks } from './axis.ts';
import { dotLane } from './dot-lane.ts';
import { wideFrame, type WideFrame } from './frame.ts';
import { laneNameMarks, NAME_ROW } from './lane-names.ts';
import type { WideLane } from './lane.ts';
import { sentenceLane } from './sentence-lane.ts';

/** Between lanes. */
const LANE_GAP = 26;
const AXIS_HEIGHT = 22;
const KEY_GAP = 14;

/** A lane with its place on the drawing. */
interface PlacedLane extends WideLane {
	/** Upper edge, and the line that its events stand on. */
	y: number;
	baseline: number;
}

/** Time runs to the right; the lanes lie one above the other. */
export function layoutWide(selection: Selection, env: ChartEnv): ChartModel {
	const frame = wideFrame(selection, env);
	const lanes = placeLanes(
		selection.lanes.map((name) => layLane(name, selection, frame, env)),
		frame
	);
	const last = lanes.at(-1);
	const foot = last ? last.baseline + last.bottom + 6 : 0;
	const below = foot + AXIS_HEIGHT + KEY_GAP;
	const empty = emptyLanesMarks(
		selection,
		{ left: frame.margin, right: env.width - frame.margin, top: below },
		env
	);
	const key = keyMarks(
		[...laneKey(selection, 'up', env), ...returnedKey(selection, env)],
		{ left: frame.margin, right: env.width - frame.margin, top: below + empty.height },
		env
	);
	const marks: Mark[] = [
		...axisMarks(frame, frame.hasGutter ? 0 : NAME_ROW, foot, env),
		...lanes.flatMap((lane) => [
			...laneNameMarks(lane.name, selection, frame, { top: lane.y, baseline: lane.baseline }, env),
			...lane.marksAt(lane.baseline)
		]),
		...empty.marks,
		...key.marks
	];
	const words = empty.height + key.height;
	return {
		width: env.width,
		height: foot + AXIS_HEIGHT + (words > 0 ? KEY_GAP + words : 0) + 4,
		marks
	};
}

const layLane = (name: LaneName, selection: Selection, frame: WideFrame, env: ChartEnv): WideLane =>
	name === 'sentences' ? sentenceLane(selection, frame, env) : dotLane(name, selection, frame, env);

function placeLanes(lanes: readonly WideLane[], { hasGutter }: WideFrame): PlacedLane[] {
	let y = 0;
	return lanes.map((lane) => {
		const top = y;
		const baseline = top + (hasGutter ? 2 : NAME_ROW) - lane.top;
		y = baseline + lane.bottom + LANE_GAP;
		return { ...lane, y: top, baseline };
	});
}
