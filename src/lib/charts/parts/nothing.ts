import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel } from '../model.ts';
import { sideMargin } from './frame.ts';
import { text, TEXT_SIZE, wrapText } from './text.ts';

const LINE = 20;

/** A sentence in place of a drawing, where there is nothing to draw. */
export function layoutNothing(words: string, { width, measureText }: ChartEnv): ChartModel {
	const margin = sideMargin(width);
	const size = TEXT_SIZE.normal;
	const lines = wrapText(words, 'sans', size, width - 2 * margin, measureText);
	return {
		width,
		height: (lines.length + 1) * LINE,
		marks: lines.map((line, i) => text(line, margin, (i + 1) * LINE, { size }))
	};
}
