import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { ChartModel, Mark } from '#lib/charts/model.ts';
import { emptyLanesMarks } from '../empty-lanes.ts';
import { keyMarks, laneKey } from '../key.ts';
import { labelMarks, labelsHeight } from '../label-rows.ts';
import { inLane, type Selection } from '../selection.ts';
import { dotGrid, dotsHeight } from './cells.ts';
import { columnMarks } from './columns.ts';
import { tallFrame, type TallFrame } from './frame.ts';
import { HEAD_HEIGHT, headMarks } from './head.ts';
import { countWords, headAt, headHeight, headRow, headsOf, type Head } from './heads.ts';
import { labelsOf, tallLabels } from './labels.ts';
import { stepNames } from './step-names.ts';
import { stepsOf, type Step } from './steps.ts';
import { stackStrips, type Strip } from './strips.ts';
import { strokesHeight } from './strokes.ts';

const LEAST_HEIGHT = 18;
const KEY_GAP = 12;

/** Time runs down the page; the lanes are columns, every month, or in a closer look every week or day, is equally high. */
export function layoutTall(selection: Selection, env: ChartEnv): ChartModel {
	const frame = tallFrame(selection.lanes, env);
	const { left, right } = frame;
	const empty = emptyLanesMarks(selection, { left, right, top: 0 }, env);
	const key = keyMarks(laneKey(selection, 'across', env), { left, right, top: empty.height }, env);
	const words = empty.height + key.height;
	const headTop = words > 0 ? words + KEY_GAP : 0;
	const labels = tallLabels(selection, env);
	const steps = stepsOf(selection.period);
	const heads = headsOf(steps);
	const strips = stackStrips(
		steps.all,
		stripHeight(selection, frame, steps.all),
		headTop + HEAD_HEIGHT,
		(step) => heightOf(headAt(step, heads)),
		(step) => labelsHeight(labelsOf(step, labels), frame, env)
	);
	const last = strips.at(-1);
	const foot = last ? bottomOf(last) + labelsHeight(labelsOf(last, labels), frame, env) : headTop;
	const countsOf = countWords(heads, selection, frame, env);
	const marks: Mark[] = [
		...empty.marks,
		...key.marks,
		...headMarks(selection, frame, headTop, env),
		...strips.flatMap((strip) => {
			const head = headAt(strip, heads);
			return head ? headRow(head, strip, selection, frame, countsOf, env) : [];
		}),
		...stepNames(strips, steps.size, frame, env),
		...frame.columns.flatMap((column) => columnMarks(selection, column, strips)),
		...strips.flatMap((strip) => labelMarks(labelsOf(strip, labels), bottomOf(strip), frame, env))
	];
	return { width: env.width, height: foot + 6, marks };
}

const heightOf = (head: Head | undefined): number => (head ? headHeight(head) : 0);

const bottomOf = ({ top, height }: Strip): number => top + height;

/** Every strip is as high as the busiest one of any lane needs. */
function stripHeight(selection: Selection, frame: TallFrame, steps: readonly Step[]): number {
	const needed = frame.columns.map((column) => {
		if (column.name === 'sentences') return strokesHeight(inLane(selection, 'sentences'), steps);
		const events = inLane(selection, column.name);
		return dotsHeight(events, steps, dotGrid(events, steps, column));
	});
	return Math.max(LEAST_HEIGHT, ...needed.map((height) => height + 2));
}
