import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import { inLane, type Selection } from '../selection.ts';
import { scaleEnd } from '../years-scale.ts';
import { wordsLeft, type LaneColumn, type TallFrame } from './frame.ts';
import { lengthEnd } from './strokes.ts';

/** Height of the names of columns, with their numbers and the years scale. */
export const HEAD_HEIGHT = 56;
/** Words keep so far from the edge of the drawing. */
const EDGE = 4;

/** Names of the columns, how many events each shows, and the ends of the years scale. */
export const headMarks = (selection: Selection, frame: TallFrame, top: number, env: ChartEnv): Mark[] =>
	frame.columns.flatMap((column) => {
		const name = env.t(`timeline.lane.${column.name}`);
		const size = nameSize(name, column, env);
		const x = wordsLeft(column, env.measureText(name, 'serifBold', size));
		return [
			text(name, x, top + 16, { face: 'serifBold', size, fill: 'ink' }),
			text(env.format.number(inLane(selection, column.name).length), x, top + 33),
			...(column.name === 'sentences' ? scaleNames(selection, column, top + 50, env) : [])
		];
	});

/** As large as the column allows. */
const nameSize = (name: string, { left, right }: LaneColumn, { measureText }: ChartEnv): number =>
	measureText(name, 'serifBold', TEXT_SIZE.name) <= right - left ? TEXT_SIZE.name : TEXT_SIZE.small;

function scaleNames(selection: Selection, column: LaneColumn, y: number, env: ChartEnv): Mark[] {
	const longest = scaleEnd(inLane(selection, 'sentences'));
	return scaleLines(longest).map((years, i, all) => {
		const number = env.format.number(years);
		const words = i === all.length - 1 ? env.t('data.years', { count: years, years: number }) : number;
		const width = env.measureText(words, 'sans', TEXT_SIZE.small);
		return text(words, Math.min(lengthEnd(years, longest, column) - 5, env.width - EDGE - width), y);
	});
}

/** Lengths with a line of their own: two, so that their names fit. */
export const scaleLines = (longest: number): number[] => (longest >= 20 ? [10, 20] : [longest]);
