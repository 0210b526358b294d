import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { drawKey, type KeyEntry } from '../parts/key.ts';
import { TEXT_SIZE, wrapText } from '../parts/text.ts';
import { cellAt, type Cell } from './cells.ts';
import type { Panel } from './panel.ts';
import { namesInKey, PARTS_KEY } from './part-names.ts';
import { plotPanel } from './plot.ts';
import { countsOf, type TacticsSeries } from './series.ts';
import { panelWords, yearDetail } from './words.ts';

/** A line of small text, px. */
export const LINE = 16;

/** The name of a panel: size, first baseline from the top, next ones, and on to the first line below it; px. */
export const NAME = { size: 16, first: 22, line: 20, toMeasure: 18 };

/** A panel whose words are broken into lines for its cell. */
export interface WordedPanel {
	panel: Panel;
	cell: Cell;
	name: readonly string[];
	measure: readonly string[];
	cautions: readonly string[];
	/** Whether any year has a second line under it. */
	hasDetails: boolean;
	/** Names of the parts of a stack that have no room at their steps. */
	parts: { entries: readonly KeyEntry[]; height: number };
}

/** Breaks the words of a panel. */
export function wordPanel(panel: Panel, index: number, series: TacticsSeries, env: ChartEnv): WordedPanel {
	const cell = cellAt(index, env);
	const { name, measure, cautions } = panelWords(panel, series, env);
	const parts = namesInKey(plotPanel(panel, series.years, cell.plot, 0, 0), env);
	const small = (words: string): string[] =>
		wrapText(words, 'sans', TEXT_SIZE.small, cell.words.width, env.measureText);
	return {
		panel,
		cell,
		name: wrapText(name, 'serifBold', NAME.size, cell.words.width, env.measureText),
		measure: small(measure),
		cautions: cautions.length === 0 ? [] : small(cautions.join(' ')),
		hasDetails: countsOf(panel).some((count) => yearDetail(count, panel.form, env) !== null),
		parts: { entries: parts, height: partsMarks(parts, cell, 0, env).height }
	};
}

/** Names of parts in a key under the years of a plot. */
export const partsMarks = (
	entries: readonly KeyEntry[],
	{ plot: { left, width } }: Cell,
	top: number,
	{ measureText }: ChartEnv
): { marks: Mark[]; height: number } =>
	drawKey(entries, { left, right: left + width, top }, PARTS_KEY, measureText);

/** Last baseline of the words above a plot, px from the top. */
export const headHeight = ({ name, measure }: WordedPanel): number =>
	NAME.first + (name.length - 1) * NAME.line + NAME.toMeasure + (measure.length - 1) * LINE;
