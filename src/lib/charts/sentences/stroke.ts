import type { ChartEnv } from '../define-chart.ts';
import type { LineMark, Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { drawKey, type Glyph, type KeyStyle } from '../parts/key.ts';
import type { Term } from './select.ts';

/** Ends of a stroke, px. */
export type StrokeEnds = Pick<LineMark, 'x1' | 'y1' | 'x2' | 'y2'>;

const EXTRA_DASH = [2, 1.5] as const;

/** The stroke of a term: an extra term is thinner and dashed, so that it is told apart without colour. */
export const stroke = (term: Term, ends: StrokeEnds, thickness: number): LineMark => ({
	type: 'line',
	id: term.id,
	...ends,
	...style(term.kind === 'extra-term', thickness)
});

const style = (isExtra: boolean, thickness: number): Omit<LineMark, 'type' | keyof StrokeEnds> =>
	isExtra
		? { stroke: 'ink', strokeWidth: Math.max(1, thickness / 2), dash: EXTRA_DASH }
		: { stroke: 'ink', strokeWidth: thickness };

/** Width of a sample, and from the key to the drawing, px. */
const SAMPLE = 18;
const FOOT = 10;

const KEY: KeyStyle = { glyph: SAMPLE, beside: 6, between: 20, row: 18, fill: 'muted', isList: false };

/** Says what both kinds of stroke are, or nothing where there are only prison terms. */
export function strokeKey(
	terms: readonly Term[],
	left: number,
	{ t, width, measureText }: ChartEnv
): { marks: Mark[]; height: number } {
	if (!terms.some(({ kind }) => kind === 'extra-term')) return { marks: [], height: 0 };
	const entries = [
		{ words: t('sentences.key.prison'), glyph: sample(false) },
		{ words: t('sentences.key.extra'), glyph: sample(true) }
	];
	const key = drawKey(entries, { left, right: width - sideMargin(width), top: 1 }, KEY, measureText);
	return { marks: key.marks, height: key.height + FOOT };
}

const sample =
	(isExtra: boolean): Glyph =>
	(x, y) => [{ type: 'line', x1: x, y1: y, x2: x + SAMPLE, y2: y, ...style(isExtra, 2.5) }];
