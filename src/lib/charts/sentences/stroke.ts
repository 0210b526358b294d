import type { ChartEnv } from '../define-chart.ts';
import type { LineMark, Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
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

const SAMPLE = 18;
const BESIDE = 6;
const BETWEEN = 20;
const KEY_LINE = 18;
const KEY_FOOT = 10;

/** A line of the drawing that says what its strokes are. */
export interface StrokeKey {
	marks: Mark[];
	height: number;
}

/** Says what both kinds of stroke are, or nothing where there are only prison terms; a second line where one is too long. */
export function strokeKey(terms: readonly Term[], left: number, env: ChartEnv): StrokeKey {
	if (!terms.some(({ kind }) => kind === 'extra-term')) return { marks: [], height: 0 };
	const [prison, extra] = [env.t('sentences.key.prison'), env.t('sentences.key.extra')];
	const widthOf = (label: string): number =>
		SAMPLE + BESIDE + env.measureText(label, 'sans', TEXT_SIZE.small);
	const beside = left + widthOf(prison) + BETWEEN;
	const fits = beside + widthOf(extra) <= env.width - sideMargin(env.width);
	const second = fits ? { x: beside, row: 0 } : { x: left, row: 1 };
	return {
		marks: [...sample(prison, false, left, 0), ...sample(extra, true, second.x, second.row)],
		height: (second.row + 1) * KEY_LINE + KEY_FOOT
	};
}

function sample(label: string, isExtra: boolean, x: number, row: number): Mark[] {
	const baseline = 14 + row * KEY_LINE;
	const y = baseline - 4;
	return [
		{ type: 'line', x1: x, y1: y, x2: x + SAMPLE, y2: y, ...style(isExtra, 2.5) },
		text(label, x + SAMPLE + BESIDE, baseline)
	];
}
