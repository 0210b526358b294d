import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import { inLane, type Selection } from '../selection.ts';
import { scaleEnd } from '../years-scale.ts';
import { OVERHANG, type LaneColumn, type TallFrame } from './frame.ts';
import { lengthEnd } from './strokes.ts';

/** Height of the names of columns, with their numbers and the years scale. */
export const HEAD_HEIGHT = 56;
/** Words keep so far from the edge of the drawing. */
const EDGE = 4;
/** Between the names of columns. */
const NAME_GAP = 8;
/** Between the names of lengths. */
const SCALE_GAP = 4;

/** Names of the columns, how many events each shows, and the ends of the years scale. */
export const headMarks = (selection: Selection, frame: TallFrame, top: number, env: ChartEnv): Mark[] =>
	placeNames(frame, env).flatMap(({ column, name, x, size }) => [
		text(name, x, top + 16, { face: 'serifBold', size, fill: 'ink' }),
		text(env.format.number(inLane(selection, column.name).length), column.baseline, top + 33),
		...(column.name === 'sentences' ? scaleNames(selection, column, top + 50, env) : [])
	]);

/** The name of a column at its place. */
interface PlacedName {
	column: LaneColumn;
	name: string;
	x: number;
	size: number;
}

/** All names in one size: large, or small where they have no room beside each other. */
function placeNames(frame: TallFrame, env: ChartEnv): PlacedName[] {
	const large = namesOf(frame, TEXT_SIZE.name, env);
	return large.every(({ x }) => x >= frame.left) ? large : namesOf(frame, TEXT_SIZE.small, env);
}

/** Each name begins at its baseline or, where it is long, as far left as the edge and the next name make it. */
function namesOf({ columns, right }: TallFrame, size: number, { t, measureText }: ChartEnv): PlacedName[] {
	let end = right + OVERHANG;
	return columns
		.toReversed()
		.map((column) => {
			const name = t(`timeline.lane.${column.name}`);
			const x = Math.min(column.baseline, end - measureText(name, 'serifBold', size));
			end = x - NAME_GAP;
			return { column, name, x, size };
		})
		.toReversed();
}

/** Each length at its line, or as far left of it as the edge and the next one make it. */
function scaleNames(selection: Selection, column: LaneColumn, y: number, env: ChartEnv): Mark[] {
	const longest = scaleEnd(inLane(selection, 'sentences'));
	let end = env.width - EDGE;
	return scaleLines(longest)
		.toReversed()
		.map((years, i) => {
			const number = env.format.number(years);
			const words = i === 0 ? env.t('data.years', { count: years, years: number }) : number;
			const width = env.measureText(words, 'sans', TEXT_SIZE.small);
			const x = Math.min(lengthEnd(years, longest, column) - 5, end - width);
			end = x - SCALE_GAP;
			return text(words, x, y);
		})
		.toReversed();
}

/** Lengths with a line of their own: two, so that their names fit. */
export const scaleLines = (longest: number): number[] => (longest >= 20 ? [10, 20] : [longest]);
