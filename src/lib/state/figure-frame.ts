import type { ChartTable, ChartText } from '#lib/charts/model.ts';
import type { SvgFrame } from '#lib/render/to-svg.ts';

/** The light part of a figure, which a page carries as data; `key` leads to the rest. */
export interface FigureFrame {
	/** Names the content in `state/figure-content.ts`. */
	key: string;
	text: ChartText;
	table: Omit<ChartTable, 'rows'>;
	rowCount: number;
	drawings: readonly SvgFrame[];
}
