import { range } from 'd3';
import { LONG_TERM } from '#lib/stats/term-lengths.ts';
import type { LineMark } from '../model.ts';
import type { Term } from './select.ts';

/** Years between two lines of the grid. */
const STEP = 5;

/** Length of the scale, years: the next line of the grid above the longest term. */
export const scaleYears = (terms: readonly Term[]): number =>
	Math.ceil(Math.max(...terms.map(({ years }) => years)) / STEP) * STEP;

/** Where lines of the grid lie, years. */
export const gridYears = (longest: number): number[] => range(STEP, longest + 1, STEP);

/** A line of the grid; the one from which terms count as long is darker, since the heading speaks of it. */
export const gridStyle = (years: number): Pick<LineMark, 'stroke' | 'strokeWidth'> => ({
	stroke: years === LONG_TERM ? 'muted' : 'rule',
	strokeWidth: 1
});
