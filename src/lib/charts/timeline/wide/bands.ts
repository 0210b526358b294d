import { precisionOf } from '#lib/data/partial-date.ts';
import { dateSpan } from '#lib/charts/parts/time-scale.ts';
import type { RectMark } from '#lib/charts/model.ts';
import type { Dated } from '../events.ts';
import type { WideFrame } from './frame.ts';

type RectArea = Pick<RectMark, 'x' | 'y' | 'width' | 'height'>;

/** A date of a month or a year as a bar over its whole span, in one of the rows under a baseline. */
export interface Band<Item> {
	item: Item;
	start: number;
	end: number;
	/** 0 is next to the baseline. */
	row: number;
}

/** Thickness of the bar of a month, and of a year: one event of a year must not outweigh twelve of a month, px. */
const MONTH_HEIGHT = 4;
const YEAR_HEIGHT = 2;
const ROW_PITCH = 6.5;

/** Between bars that follow each other, so that two months, or two years, do not look like one. */
const MONTH_GAP = 1;
const YEAR_GAP = 5;

/** Lays bars in as few rows as keep them apart: months first, so that years lie below them. */
export function placeBands<Item extends Pick<Dated, 'date'>>(
	items: readonly Item[],
	{ time, left, right }: WideFrame
): Band<Item>[] {
	const ends: number[] = [];
	return items
		.filter(({ date }) => precisionOf(date) !== 'day')
		.toSorted((a, b) => b.date.length - a.date.length)
		.map((item) => {
			const span = dateSpan(time, item.date);
			const inset = (precisionOf(item.date) === 'year' ? YEAR_GAP : MONTH_GAP) / 2;
			const start = Math.max(span.start, left) + inset;
			const end = Math.min(span.end, right) - inset;
			const free = ends.findIndex((last) => last <= start);
			const row = free < 0 ? ends.length : free;
			ends[row] = end;
			return { item, start, end, row };
		});
}

/** Height of all rows. */
export const bandsHeight = (bands: readonly Band<unknown>[]): number =>
	bands.length === 0 ? 0 : (Math.max(...bands.map(({ row }) => row)) + 1) * ROW_PITCH;

/** The area of a bar; `top` is the upper edge of the first row. */
export function bandArea({ item, start, end, row }: Band<Pick<Dated, 'date'>>, top: number): RectArea {
	const height = precisionOf(item.date) === 'year' ? YEAR_HEIGHT : MONTH_HEIGHT;
	const y = top + rowTop(row) + (MONTH_HEIGHT - height) / 2;
	return { x: start, y, width: end - start, height };
}

/** Upper edge of a row, from the edge of the first. */
export const rowTop = (row: number): number => row * ROW_PITCH;
