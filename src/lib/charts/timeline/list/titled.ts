import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { labelMarks, labelSize, type LabelLine } from '../label-lines.ts';
import type { ListBlock, ListFrame } from './frame.ts';

const RULE_GAP = 6;
const TITLE_GAP = 8;

/** A group under a thin rule: its title at the left of the rows, or above them. */
export function titled(
	title: readonly LabelLine[],
	rows: ListBlock,
	frame: ListFrame,
	env: ChartEnv
): ListBlock {
	const size = labelSize(title, env.measureText);
	const rowsTop = RULE_GAP + (frame.hasGutter ? 0 : size.height + TITLE_GAP);
	return {
		height: Math.max(rowsTop + rows.height, RULE_GAP + size.height),
		marksAt: (top) => [
			{ type: 'line', x1: frame.left, x2: frame.right, y1: top, y2: top, stroke: 'rule', strokeWidth: 1 },
			...labelMarks(title, frame.left, top + RULE_GAP, 'right', env.measureText),
			...rows.marksAt(top + rowsTop)
		]
	};
}
