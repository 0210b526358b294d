import type { RowPage } from './options.ts';

/** Place of the first row of a page that there is: filters may have left fewer rows than the reader has paged through. */
export const firstRow = ({ from, count }: RowPage, rows: number): number =>
	Math.max(0, Math.min(from - (from % count), Math.floor((rows - 1) / count) * count));
