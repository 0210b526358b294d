import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { ChartModel, Mark } from '#lib/charts/model.ts';
import { keyMarks, laneKey } from '../key.ts';
import { labelMarks, labelsHeight } from '../label-rows.ts';
import { monthsOf } from '../months.ts';
import { inLane, type Selection } from '../selection.ts';
import { dotGrid, dotsHeight } from './cells.ts';
import { columnMarks } from './columns.ts';
import { tallFrame, type TallFrame } from './frame.ts';
import { HEAD_HEIGHT, headMarks } from './head.ts';
import { labelsOf, tallLabels } from './labels.ts';
import { stackMonths, type MonthStrip } from './months.ts';
import { strokesHeight } from './strokes.ts';
import { beginsYear, countWords, monthMarks, YEAR_ROW, yearMarks } from './years.ts';

const LEAST_MONTH = 18;
const KEY_GAP = 12;

/** Time runs down the page; the lanes are columns, every month is equally high. */
export function layoutTall(selection: Selection, env: ChartEnv): ChartModel {
	const frame = tallFrame(selection.lanes, env);
	const key = keyMarks(
		laneKey(selection, 'across', env),
		{ left: frame.left, right: frame.right, top: 0 },
		env
	);
	const headTop = key.height > 0 ? key.height + KEY_GAP : 0;
	const labels = tallLabels(selection, env);
	const months = monthsOf(selection.period);
	const strips = stackMonths(
		months,
		monthHeight(selection, frame, months),
		headTop + HEAD_HEIGHT,
		(month) => (beginsYear(month, months) ? YEAR_ROW : 0),
		(month) => labelsHeight(labelsOf(month, labels), frame, env)
	);
	const last = strips.at(-1);
	const foot = last ? bottomOf(last) + labelsHeight(labelsOf(last.month, labels), frame, env) : headTop;
	const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
	const words = countWords(years, selection, frame, env);
	const marks: Mark[] = [
		...key.marks,
		...headMarks(selection, frame, headTop, env),
		...strips
			.filter(({ month }) => beginsYear(month, months))
			.flatMap((strip) => yearMarks(strip, selection, frame, words, env)),
		...monthMarks(strips, frame, env),
		...frame.columns.flatMap((column) => columnMarks(selection, column, strips)),
		...strips.flatMap((strip) => labelMarks(labelsOf(strip.month, labels), bottomOf(strip), frame, env))
	];
	return { width: env.width, height: foot + 6, marks };
}

const bottomOf = ({ top, height }: MonthStrip): number => top + height;

/** Every month is as high as the busiest month of any lane needs. */
function monthHeight(selection: Selection, frame: TallFrame, months: readonly string[]): number {
	const strips = months.map((month) => ({ month, top: 0, height: 0 }));
	const needed = frame.columns.map((column) => {
		if (column.name === 'sentences') return strokesHeight(inLane(selection, 'sentences'), strips);
		const events = inLane(selection, column.name);
		return dotsHeight(events, dotGrid(events, column));
	});
	return Math.max(LEAST_MONTH, ...needed.map((height) => height + 2));
}
