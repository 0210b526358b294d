import type { Life } from './series.ts';

/** Lives under one axis of years: a long list repeats the axis, so that it is never far away. */
const ROWS_A_BLOCK = 25;

/** The lives cut into blocks of about equal length. */
export function blocksOf(lives: readonly Life[]): (readonly Life[])[] {
	const count = Math.ceil(lives.length / ROWS_A_BLOCK);
	const size = Math.ceil(lives.length / count);
	return Array.from({ length: count }, (_, i) => lives.slice(i * size, (i + 1) * size));
}
