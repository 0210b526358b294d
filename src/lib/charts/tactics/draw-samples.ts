import type { ColorName } from '#lib/theme/tokens.ts';
import type { LineMark, RectMark } from '../model.ts';
import type { Glyph } from '../parts/key.ts';

/** A sample stands left of its words, px. */
export const SAMPLE = { width: 22, height: 10 };

/** What is explained, from top to bottom. */
export const SAMPLES = ['bar', 'step', 'derived', 'gap'] as const;

/** From the middle of the words of a sample down to its foot, which stands on their baseline, px. */
const FOOT = 4;

/** A step of a running total over an area of a tint. */
export const sampleOfStep =
	(fill: ColorName): Glyph =>
	(x, y) => [{ ...area(x, roof(y), SAMPLE.width), fill }, stroke(x, roof(y))];

/** The shapes of the panels, small. */
export const SAMPLE_GLYPHS: Readonly<Record<(typeof SAMPLES)[number], Glyph>> = {
	bar: (x, y) => [{ ...area(x + 5, roof(y), SAMPLE.width - 10), fill: 'ink' }],
	step: sampleOfStep('band'),
	derived: (x, y) => [area(x, roof(y), SAMPLE.width), { ...stroke(x, roof(y)), dash: [3, 3] }],
	gap: (x, y) => [{ ...stroke(x, y + FOOT - 3), stroke: 'muted', strokeWidth: 1, dash: [1, 3] }]
};

const roof = (y: number): number => y + FOOT - SAMPLE.height;

const area = (x: number, y: number, width: number): RectMark => ({
	type: 'rect',
	x,
	y,
	width,
	height: SAMPLE.height,
	fill: 'band'
});

const stroke = (x: number, y: number): LineMark => ({
	type: 'line',
	x1: x,
	x2: x + SAMPLE.width,
	y1: y,
	y2: y,
	stroke: 'ink',
	strokeWidth: 1.5
});
