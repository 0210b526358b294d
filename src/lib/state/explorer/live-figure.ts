import type { TableRow } from '#lib/charts/model.ts';
import { marksToSvg, svgFrame } from '#lib/render/to-svg.ts';
import type { FigureFrame } from '#lib/state/figure-frame.ts';
import { pagePaint } from '#lib/theme/tokens.ts';
import type { LiveFigure } from './engine.ts';

/** What a reader sees of a figure drawn in the browser: its words and one drawing, for the width there is. */
export interface LivePicture extends Pick<FigureFrame, 'text' | 'drawings'> {
	/** Inside of the drawing's `<svg>`. */
	marks: readonly string[];
}

/** Its table, in the form in which pages get those of the build. */
export interface LiveTable extends Pick<FigureFrame, 'table' | 'rowCount'> {
	rows: readonly TableRow[];
}

/** Draws the picture. */
export const livePicture = ({ text, model }: LiveFigure): LivePicture => ({
	text,
	drawings: [svgFrame(model)],
	marks: [marksToSvg(model.marks, pagePaint)]
});

/** Fills the table. */
export function liveTable({ table: { rows, ...table } }: LiveFigure): LiveTable {
	return { table, rowCount: rows.length, rows };
}
