import { range } from 'd3';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { sideMargin } from '#lib/charts/parts/frame.ts';

/** Where things stand across a list of named people, px. */
export interface ListFrame {
	left: number;
	right: number;
	/** Whether names of groups stand left of their rows; else above them. */
	hasGutter: boolean;
	/** Left edge of the rows. */
	rowsLeft: number;
}

/** A part of the list: how high it is, and its marks from an upper edge down. */
export interface ListBlock {
	height: number;
	marksAt(top: number): Mark[];
}

const GUTTER_FROM = 640;
const LEAST_GUTTER = 118;
const GUTTER_GAP = 16;

/** Size of the names of months, px. */
export const MONTH_SIZE = 17;

/** Room for the names of groups, px: the longest name of a month, the same for every period. */
const gutterWidth = ({ format, measureText }: ChartEnv): number =>
	Math.max(
		LEAST_GUTTER,
		...range(12).map((month) => GUTTER_GAP + measureText(format.month(month), 'serifBold', MONTH_SIZE))
	);

/** The frame for a width; `wantsGutter` where the names of groups are short. */
export function listFrame(env: ChartEnv, wantsGutter: boolean): ListFrame {
	const { width } = env;
	const margin = sideMargin(width);
	const hasGutter = wantsGutter && width >= GUTTER_FROM;
	const left = margin;
	return { left, right: width - margin, hasGutter, rowsLeft: left + (hasGutter ? gutterWidth(env) : 0) };
}

/** Blocks below each other. */
export function stackBlocks(blocks: readonly ListBlock[], gap: number): ListBlock {
	const tops: number[] = [];
	let height = 0;
	for (const block of blocks) {
		tops.push(height);
		height += block.height + gap;
	}
	return {
		height: Math.max(height - gap, 0),
		marksAt: (top) => blocks.flatMap((block, i) => block.marksAt(top + (tops[i] ?? 0)))
	};
}
