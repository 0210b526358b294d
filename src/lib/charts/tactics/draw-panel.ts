import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import type { Cell } from './cells.ts';
import { drawPlot } from './draw-plot.ts';
import { plotPanel } from './plot.ts';
import { PARTS_GAP, yearsOnly, type RowSize } from './row-size.ts';
import { LINE, NAME, partsMarks, type WordedPanel } from './worded-panel.ts';

/** One panel with its top at `top`: rule, name, what is counted, the plot, what to beware of. */
export function drawPanel(
	worded: WordedPanel,
	years: readonly number[],
	top: number,
	size: RowSize,
	env: ChartEnv
): Mark[] {
	const { panel, cell } = worded;
	const plot = plotPanel(panel, years, cell.plot, top + size.baseline, size.plot);
	const partsTop = top + size.baseline + yearsOnly(worded) + PARTS_GAP;
	return [
		drawRule(cell, top),
		...drawHead(worded, top),
		...drawPlot(plot, env),
		...partsMarks(worded.parts.entries, cell, partsTop, env).marks,
		...drawLines(worded.cautions, cell.words.left, top + size.cautions)
	];
}

function drawHead({ name, measure, cell }: WordedPanel, top: number): Mark[] {
	const { left } = cell.words;
	const nameTop = top + NAME.first;
	const measureTop = nameTop + (name.length - 1) * NAME.line + NAME.toMeasure;
	return [
		...name.map((line, i) => drawName(line, left, nameTop + i * NAME.line)),
		...drawLines(measure, left, measureTop)
	];
}

/** A line of a panel's name. */
export const drawName = (name: string, left: number, y: number): Mark =>
	text(name, left, y, { face: 'serifBold', size: NAME.size, fill: 'ink' });

/** The thin rule over a panel. */
export const drawRule = ({ words, plot }: Cell, y: number): Mark => ({
	type: 'line',
	x1: words.left,
	x2: plot.left + plot.width,
	y1: y + 0.5,
	y2: y + 0.5,
	stroke: 'rule',
	strokeWidth: 1
});

/** Quiet lines of text, the first with its baseline at `top`. */
export const drawLines = (lines: readonly string[], left: number, top: number): Mark[] =>
	lines.map((line, i) => text(line, left, top + i * LINE, { size: TEXT_SIZE.small }));
