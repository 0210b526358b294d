import { range } from 'd3';
import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { TEXT_SIZE, wrapText } from '../parts/text.ts';
import { cellAt } from './cells.ts';
import { drawReading } from './draw-key.ts';
import { drawLines, drawPanel } from './draw-panel.ts';
import { sizeRow } from './row-size.ts';
import type { TacticsSeries } from './series.ts';
import { LINE, wordPanel } from './worded-panel.ts';

const BETWEEN_ROWS = { stacked: 28, split: 20 };

/** Five panels in a grid, and in the last cell how to read them. */
export function layoutTactics(series: TacticsSeries, env: ChartEnv): ChartModel {
	if (series.years.length === 0) return emptyModel(env);
	const panels = series.panels.map((panel, i) => wordPanel(panel, i, series, env));
	const keyCell = cellAt(panels.length, env);
	const between = keyCell.isSplit ? BETWEEN_ROWS.split : BETWEEN_ROWS.stacked;
	const marks: Mark[] = [];
	let top = 0;
	for (const row of range(keyCell.row + 1)) {
		const inRow = panels.filter(({ cell }) => cell.row === row);
		const size = sizeRow(inRow);
		const key = row === keyCell.row ? drawReading(keyCell, top, env) : { marks: [], bottom: 0 };
		marks.push(...inRow.flatMap((panel) => drawPanel(panel, series.years, top, size, env)), ...key.marks);
		top = Math.max(top + size.height, key.bottom) + between;
	}
	return { width: env.width, height: top - between, marks };
}

function emptyModel(env: ChartEnv): ChartModel {
	const { left, width } = cellAt(0, env).words;
	const lines = wrapText(env.t('tactics.none'), 'sans', TEXT_SIZE.small, width, env.measureText);
	return { width: env.width, height: (lines.length + 1) * LINE, marks: drawLines(lines, left, LINE) };
}
