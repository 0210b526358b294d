import { marksToSvg, svgFrame } from '#lib/render/to-svg.ts';
import type { FigureContent } from '#lib/state/figure-content.ts';
import type { FigureFrame } from '#lib/state/figure-frame.ts';
import { pagePaint } from '#lib/theme/tokens.ts';
import type { LiveFigure } from './engine.ts';

/** A figure drawn in the browser in the form in which pages get those of the build: one drawing, for the width there is. */
export function shownFigure(key: string, { text, table, model }: LiveFigure): FigureFrame {
	const { rows, ...rest } = table;
	return { key, text, table: rest, rowCount: rows.length, drawings: [svgFrame(model)] };
}

/** What such a figure holds. */
export const liveContent = ({ table, model }: LiveFigure): FigureContent => ({
	drawings: [marksToSvg(model.marks, pagePaint)],
	rows: table.rows
});
