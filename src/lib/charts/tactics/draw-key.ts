import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import type { Cell, Stretch } from './cells.ts';
import { drawLines, drawName, drawRule } from './draw-panel.ts';
import { drawSamples, SAMPLE, SAMPLES } from './draw-samples.ts';
import { LINE, NAME } from './worded-panel.ts';

/** Marks with where they end, px. */
interface Block {
	marks: Mark[];
	bottom: number;
}

/** From the heading to the samples, from the last of them down to the notes or across to them, px. */
const GAP = { samples: 24, notes: 4, across: 24 };

const INDENT = SAMPLE.width + SAMPLE.gap;

/** How to read the panels: the few shapes with their words, and what must not be compared. */
export function drawKey(cell: Cell, top: number, env: ChartEnv): Block {
	const { left } = cell.words;
	const samplesTop = top + NAME.first + GAP.samples;
	const samplesEnd = samplesTop + SAMPLES.length * SAMPLE.line;
	const column = notesColumn(cell, env);
	const notes = noteLines(column.width, env);
	const notesTop = cell.isSplit ? top + NAME.first : samplesEnd + GAP.notes;
	return {
		marks: [
			drawRule(cell, top),
			drawName(env.t('tactics.key.heading'), left, top + NAME.first),
			...drawSamples(left, samplesTop),
			...sampleWords(left, samplesTop, env),
			...drawLines(notes, column.left, notesTop)
		],
		bottom: Math.max(samplesEnd - SAMPLE.line, notesTop + (notes.length - 1) * LINE) + 4
	};
}

const sampleWords = (left: number, top: number, { t }: ChartEnv): Mark[] =>
	SAMPLES.map((sample, i) =>
		text(t(`tactics.key.${sample}`), left + INDENT, top + i * SAMPLE.line, {
			fill: 'ink'
		})
	);

/** Notes stand under the samples, or right of them where the panels have their plots and the samples leave room. */
function notesColumn({ words, plot, isSplit }: Cell, { t, measureText }: ChartEnv): Stretch {
	if (!isSplit) return words;
	const widths = SAMPLES.map((sample) => measureText(t(`tactics.key.${sample}`), 'sans', TEXT_SIZE.small));
	const left = Math.max(plot.left, words.left + INDENT + Math.max(...widths) + GAP.across);
	return { left, width: plot.left + plot.width - left };
}

const noteLines = (width: number, { t, measureText }: ChartEnv): string[] =>
	[t('tactics.note.units'), t('tactics.note.less-seen')].flatMap((note) =>
		wrapText(note, 'sans', TEXT_SIZE.small, width, measureText)
	);
