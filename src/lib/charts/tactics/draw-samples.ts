import type { LineMark, Mark, RectMark } from '../model.ts';

/** Samples stand left of their words, one a line; px. */
export const SAMPLE = { width: 22, height: 10, gap: 10, line: 20 };

/** What is explained, from top to bottom. */
export const SAMPLES = ['bar', 'step', 'derived', 'gap'] as const;

/** The shapes of the panels, small; `top` is the baseline of the first line of words. */
export function drawSamples(left: number, top: number): Mark[] {
	const foot = (sample: (typeof SAMPLES)[number]): number => top + SAMPLES.indexOf(sample) * SAMPLE.line;
	const roof = (sample: (typeof SAMPLES)[number]): number => foot(sample) - SAMPLE.height;
	return [
		{ ...area(left + 5, roof('bar'), SAMPLE.width - 10), fill: 'ink' },
		area(left, roof('step'), SAMPLE.width),
		stroke(left, roof('step')),
		area(left, roof('derived'), SAMPLE.width),
		{ ...stroke(left, roof('derived')), dash: [3, 3] },
		{ ...stroke(left, foot('gap') - 3), stroke: 'muted', strokeWidth: 1, dash: [1, 3] }
	];
}

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
