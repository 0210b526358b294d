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
const GUTTER = 118;

/** The frame for a width; `wantsGutter` where the names of groups are short. */
export function listFrame({ width }: ChartEnv, wantsGutter: boolean): ListFrame {
	const margin = sideMargin(width);
	const hasGutter = wantsGutter && width >= GUTTER_FROM;
	const left = margin;
	return { left, right: width - margin, hasGutter, rowsLeft: left + (hasGutter ? GUTTER : 0) };
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
