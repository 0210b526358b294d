import type { ChartEnv } from '../define-chart.ts';

/** A stretch from left to right, px. */
export interface Stretch {
	left: number;
	width: number;
}

/** Where one panel stands; all panels of a row share their height. */
export interface Cell {
	row: number;
	words: Stretch;
	plot: Stretch;
	/** Whether the words stand left of the plot; else above and below it. */
	isSplit: boolean;
}

/** Narrower drawings run to the edge of the screen and keep a margin of their own, px. */
const MARGIN = { upTo: 480, size: 16 };

/** Share of a split panel that the words take, and the space after them, px. */
const SPLIT = { words: 0.37, gap: 24 };

/** From which width how many panels stand side by side, and whether each is split. */
const GRIDS = [
	{ from: 1000, columns: 3, gutter: 44, isSplit: false },
	{ from: 640, columns: 2, gutter: 36, isSplit: false },
	{ from: MARGIN.upTo, columns: 1, gutter: 0, isSplit: true },
	{ from: 0, columns: 1, gutter: 0, isSplit: false }
] as const;

/** Place of the panel with an index, left to right and top to bottom. */
export function cellAt(index: number, { width }: ChartEnv): Cell {
	const { columns, gutter, isSplit } = GRIDS.find(({ from }) => width >= from) ?? GRIDS[3];
	const margin = width < MARGIN.upTo ? MARGIN.size : 0;
	const cellWidth = (width - 2 * margin - (columns - 1) * gutter) / columns;
	const whole = { left: Math.round(margin + (index % columns) * (cellWidth + gutter)), width: cellWidth };
	return {
		row: Math.floor(index / columns),
		isSplit,
		words: isSplit ? { left: whole.left, width: cellWidth * SPLIT.words } : whole,
		plot: isSplit ? rightOfWords(whole) : whole
	};
}

function rightOfWords({ left, width }: Stretch): Stretch {
	const start = width * SPLIT.words + SPLIT.gap;
	return { left: Math.round(left + start), width: width - start };
}
