import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { drawKey, type KeyStyle } from '../parts/key.ts';
import { TEXT_SIZE, wrapText } from '../parts/text.ts';
import type { Cell, Stretch } from './cells.ts';
import { drawLines, drawName, drawRule } from './draw-panel.ts';
import { SAMPLE, SAMPLE_GLYPHS, SAMPLES } from './draw-samples.ts';
import { LINE, NAME } from './worded-panel.ts';

/** Marks with where they end, px. */
interface Block {
	marks: Mark[];
	bottom: number;
}

/** From the baseline of the heading to the samples, from them down to that of the notes or across to them, px. */
const GAP = { samples: 10, notes: 18, across: 24 };

const STYLE: KeyStyle = { glyph: SAMPLE.width, beside: 10, between: 0, row: 20, fill: 'ink', isList: true };

/** How to read the panels: the few shapes with their words, and what must not be compared. */
export function drawReading(cell: Cell, top: number, env: ChartEnv): Block {
	const { left } = cell.words;
	const heading = top + NAME.first;
	const samples = drawSamples(cell, heading + GAP.samples, env);
	const column = notesColumn(cell, env);
	const notes = noteLines(column.width, env);
	const notesTop = cell.isSplit ? heading : samples.bottom + GAP.notes;
	return {
		marks: [
			drawRule(cell, top),
			drawName(env.t('tactics.key.heading'), left, heading),
			...samples.marks,
			...drawLines(notes, column.left, notesTop)
		],
		bottom: Math.max(samples.bottom - 2, notesTop + (notes.length - 1) * LINE + 4)
	};
}

function drawSamples({ words, plot }: Cell, top: number, { t, measureText }: ChartEnv): Block {
	const entries = SAMPLES.map((sample) => ({
		words: t(`tactics.key.${sample}`),
		glyph: SAMPLE_GLYPHS[sample]
	}));
	const area = { left: words.left, right: plot.left + plot.width, top };
	const { marks, height } = drawKey(entries, area, STYLE, measureText);
	return { marks, bottom: top + height };
}

/** Notes stand under the samples, or right of them where the panels have their plots and the samples leave room. */
function notesColumn({ words, plot, isSplit }: Cell, { t, measureText }: ChartEnv): Stretch {
	if (!isSplit) return words;
	const widths = SAMPLES.map((sample) => measureText(t(`tactics.key.${sample}`), 'sans', TEXT_SIZE.small));
	const indent = STYLE.glyph + STYLE.beside;
	const left = Math.max(plot.left, words.left + indent + Math.max(...widths) + GAP.across);
	return { left, width: plot.left + plot.width - left };
}

const noteLines = (width: number, { t, measureText }: ChartEnv): string[] =>
	[t('tactics.note.units'), t('tactics.note.less-seen')].flatMap((note) =>
		wrapText(note, 'sans', TEXT_SIZE.small, width, measureText)
	);
