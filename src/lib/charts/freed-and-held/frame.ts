import type { ChartEnv } from '../define-chart.ts';
import { dotGrid, type DotGrid } from './dots.ts';

/** A column of text, px. */
export interface Column {
	left: number;
	width: number;
	env: ChartEnv;
}

/** Where words and dots stand: dots under their words, or to the right of them. */
export interface Frame {
	words: Column;
	grid: DotGrid;
	isWide: boolean;
}

/** Narrower drawings run to the edge of the screen and keep a margin of their own, px. */
const MARGIN = { upTo: 480, size: 16 };

/** From this width the words stand left of the dots, px. */
const WIDE = 700;
const WORDS_WIDTH = 288;
const GUTTER = 28;

/** Divides the width. */
export function frameFor(env: ChartEnv): Frame {
	const left = env.width < MARGIN.upTo ? MARGIN.size : 0;
	const width = env.width - 2 * left;
	if (env.width < WIDE) return { words: { left, width, env }, grid: dotGrid(left, width), isWide: false };
	const dots = WORDS_WIDTH + GUTTER;
	return {
		words: { left, width: WORDS_WIDTH, env },
		grid: dotGrid(dots, width - dots),
		isWide: true
	};
}
