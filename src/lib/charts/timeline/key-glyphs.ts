import type { LineMark, RectMark } from '../model.ts';
import type { Glyph } from '../parts/key.ts';
import type { LaneName } from './options.ts';
import { bandBar, returnedRing } from './shapes.ts';

/** Which way strokes run: as they are drawn, so they are explained. */
export type StrokeDirection = 'up' | 'across';

/** Room of a sample, px. */
export const GLYPH = 16;

const HALF = GLYPH / 2;
const STROKE_WIDTH = 1.6;
const DASH = [3, 1.5];

/** A bar over a month or a year, in the manner of a lane; with a dashed stroke where sentences have them. */
export const bandGlyph =
	(lane: LaneName, hasDashes: boolean): Glyph =>
	(x, y) => [
		bandBar(lane, { x, y: y - 2, width: hasDashes ? GLYPH - 6 : GLYPH, height: 4 }),
		...(hasDashes ? [line(x + GLYPH - 1, y + 7, x + GLYPH - 1, y - 7, DASH)] : [])
	];

/** The stroke of a sentence whose day is not known. */
export const dashedGlyph: Glyph = (x, y) => [{ ...line(x, y, x + GLYPH, y, DASH), strokeWidth: 3 }];

/** The stroke of a sentence outside of prison. */
export const openGlyph =
	(direction: StrokeDirection): Glyph =>
	(x, y) => [
		direction === 'up'
			? outline({ x: x + HALF - 1.3, y: y - 7, width: 2.6, height: 14 })
			: outline({ x, y: y - 1.3, width: GLYPH, height: 2.6 })
	];

/** A sentence without a term. */
export const noTermGlyph =
	(direction: StrokeDirection): Glyph =>
	(x, y) => [
		direction === 'up' ? line(x + HALF - 2, y, x + HALF + 2, y) : line(x + HALF, y - 2, x + HALF, y + 2)
	];

/** A release that ended in custody again. */
export const returnedGlyph: Glyph = (x, y) => returnedRing({ x: x + HALF, y, r: 4.2 });

const line = (x1: number, y1: number, x2: number, y2: number, dash?: readonly number[]): LineMark => ({
	type: 'line',
	x1,
	y1,
	x2,
	y2,
	stroke: 'ink',
	strokeWidth: STROKE_WIDTH,
	...(dash === undefined ? {} : { dash })
});

const outline = (area: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>): RectMark => ({
	type: 'rect',
	...area,
	fill: 'paper',
	stroke: 'ink',
	strokeWidth: 0.8
});
