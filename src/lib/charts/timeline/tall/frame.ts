import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { sideMargin } from '#lib/charts/parts/frame.ts';
import type { LaneName } from '../options.ts';

/** One lane as a column: bars of months and years left of the baseline, marks right of it, px. */
export interface LaneColumn {
	name: LaneName;
	left: number;
	baseline: number;
	right: number;
}

/** Where things stand across the tall drawing, px. */
export interface TallFrame {
	width: number;
	left: number;
	right: number;
	columns: readonly LaneColumn[];
}

/** Room for names of years and months. */
const GUTTER = 40;
const COLUMN_GAP = 12;
/** Words of a column may reach so far into the gap. */
export const OVERHANG = 6;
/** Room for bars of months and years. */
const BANDS_ROOM = 16;
/** Sentences need a little more, so that years can be told apart; releases, so that a large wave takes few rows. */
const SHARES: Record<LaneName, number> = { arrests: 1, sentences: 1.12, releases: 1.08 };

/** Where words of a column begin: at its baseline where they fit, else as far left as they must. */
export const wordsLeft = ({ left, baseline, right }: LaneColumn, width: number): number =>
	Math.max(left, Math.min(baseline, right + OVERHANG - width));

/** Whether words have room between the column before and the next one. */
export const fitsColumn = ({ left, right }: LaneColumn, width: number): boolean =>
	width <= right + OVERHANG - left;

/** The frame for a width. */
export function tallFrame(lanes: readonly LaneName[], { width }: ChartEnv): TallFrame {
	const margin = sideMargin(width);
	const [left, right] = [margin, width - margin];
	const room = right - left - GUTTER - COLUMN_GAP * (lanes.length - 1);
	const whole = lanes.reduce((sum, name) => sum + SHARES[name], 0);
	let x = left + GUTTER;
	const columns = lanes.map((name) => {
		const columnWidth = (room * SHARES[name]) / whole;
		const column = { name, left: x, baseline: x + BANDS_ROOM, right: x + columnWidth };
		x += columnWidth + COLUMN_GAP;
		return column;
	});
	return { width, left, right, columns };
}
