import { headHeight, LINE, type WordedPanel } from './worded-panel.ts';

/** Room for the number over the tallest bar; least heights of a plot with one series and with a stack; px. */
const HEADROOM = 32;
const PLOT = { single: 64, stacked: 112 };

/** From the baseline of the plot to the years, from the last line under it to the cautions, and below all; px. */
const YEARS = 16;
const CAUTIONS = 23;
const FOOT = 4;

/** From the years down to the names of parts, px. */
export const PARTS_GAP = 8;

/** What the panels of one row share, so that their baselines and words align; px from the top of the row. */
export interface RowSize {
	baseline: number;
	/** Height of the tallest bar. */
	plot: number;
	/** First line of the cautions. */
	cautions: number;
	height: number;
}

/** The common measures of a row; without panels it has no height. */
export function sizeRow(panels: readonly WordedPanel[]): RowSize {
	const [first] = panels;
	if (!first) return { baseline: 0, plot: 0, cautions: 0, height: 0 };
	return first.cell.isSplit ? splitRow(first) : stackedRow(panels);
}

/** Words above, plot, words below. */
function stackedRow(panels: readonly WordedPanel[]): RowSize {
	const most = (ofPanel: (panel: WordedPanel) => number): number => Math.max(...panels.map(ofPanel));
	const plot = most(leastPlot);
	const baseline = most(headHeight) + HEADROOM + plot;
	const cautions = baseline + most(yearsHeight) + CAUTIONS;
	return { baseline, plot, cautions, height: most((panel) => cautions + linesHeight(panel.cautions)) + FOOT };
}

/** All words to the left; the plot to the right grows with them. */
function splitRow(panel: WordedPanel): RowSize {
	const cautions = headHeight(panel) + CAUTIONS;
	const wordsEnd = cautions + linesHeight(panel.cautions);
	const baseline = Math.max(HEADROOM + leastPlot(panel), wordsEnd - yearsHeight(panel));
	return {
		baseline,
		plot: baseline - HEADROOM,
		cautions,
		height: baseline + yearsHeight(panel) + FOOT
	};
}

const leastPlot = ({ panel }: WordedPanel): number => (panel.sum ? PLOT.stacked : PLOT.single);

/** From a baseline to the last line of the years and their details under it, px. */
export const yearsOnly = ({ hasDetails }: WordedPanel): number => YEARS + (hasDetails ? LINE : 0);

/** The same with the names of parts under them. */
const yearsHeight = (panel: WordedPanel): number =>
	yearsOnly(panel) + (panel.parts.height > 0 ? PARTS_GAP + panel.parts.height : 0);

const linesHeight = (lines: readonly string[]): number => Math.max(0, lines.length - 1) * LINE;
