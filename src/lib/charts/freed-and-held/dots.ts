/** How dots stand: so many to a row, so far apart, so large; px. */
export interface DotGrid {
	left: number;
	columns: number;
	/** From the middle of one dot to the next, in tenths of a px so that rounded paths do not drift. */
	pitch: number;
	radius: number;
}

/** Dots nearer than this cannot be told apart; further than that, the two groups no longer fit one screen. */
const PITCH = { least: 8, most: 13 };

/** A row of so many dots is about the length that gives a compact block. */
const USUAL_COLUMNS = 60;

/** Rows are counted in tens, so that a reader can count along. */
const STEP = 10;

const tenths = (value: number): number => Math.floor(value * 10) / 10;

/** The grid that fills a width. */
export function dotGrid(left: number, width: number): DotGrid {
	const pitch = Math.min(Math.max(width / USUAL_COLUMNS, PITCH.least), PITCH.most);
	const columns = Math.max(STEP, Math.floor(width / pitch / STEP) * STEP);
	const exact = tenths(width / columns);
	return { left, columns, pitch: exact, radius: tenths(exact * 0.36) };
}

/** Height that so many dots take. */
export const dotsHeight = (count: number, { columns, pitch }: DotGrid): number =>
	Math.ceil(count / columns) * pitch;

/** So many dots as one path, row by row from the top left. `inset` makes room for a stroke. */
export function dotsPath(count: number, top: number, grid: DotGrid, inset = 0): string {
	const rows = Math.ceil(count / grid.columns);
	return Array.from({ length: rows }, (_, row) =>
		rowPath(Math.min(grid.columns, count - row * grid.columns), top + row * grid.pitch, grid, inset)
	).join('');
}

/**
 * One row. A circle is a single arc that ends a tenth of a px beside its start: half the length of the usual two arcs,
 * which counts where a drawing has more than a thousand. Closing it leads back to the start, so the next one is a step on.
 */
function rowPath(count: number, top: number, { left, pitch, radius }: DotGrid, inset: number): string {
	const r = radius - inset;
	const dot = `a${r} ${r} 0 1 0 0.1 0z`;
	const start = `M${left + pitch / 2} ${top + pitch / 2 - r}`;
	return start + Array<string>(count).fill(dot).join(`m${pitch} 0`);
}
