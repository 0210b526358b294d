import type { MeasureText } from '#lib/text/measure.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from './text.ts';

/** A sample of a mark from `x` on, in the middle `y` of a line of words. */
export type Glyph = (x: number, y: number) => Mark[];

/** A mark that its place does not explain, with its words. */
export interface KeyEntry {
	words: string;
	glyph: Glyph;
}

/** Measures of a key, px. */
export interface KeyStyle {
	/** Width of a glyph. */
	glyph: number;
	/** From a glyph to its words, and from an entry to the next one of its row. */
	beside: number;
	between: number;
	/** Height of a row. */
	row: number;
	fill: 'muted' | 'ink';
	/** Whether each entry has a row of its own. */
	isList: boolean;
}

/** Where a key stands, px. */
export interface KeyArea {
	left: number;
	right: number;
	top: number;
}

/** From one line of an entry that is broken to the next, px. */
const LINE = 16;
/** From the middle of a line of words down to its baseline, px. */
const BASELINE = 4;

/**
 * Glyphs with their words, side by side in as many rows as they need. Words longer than a row break and have their rows
 * to themselves, since a key must be whole in every language and on the narrowest phone.
 */
export function drawKey(
	entries: readonly KeyEntry[],
	{ left, right, top }: KeyArea,
	style: KeyStyle,
	measureText: MeasureText
): { marks: Mark[]; height: number } {
	const indent = style.glyph + style.beside;
	let [x, rowTop, bottom] = [left, top, top];
	const marks = entries.flatMap(({ words, glyph }) => {
		const lines = wrapText(words, 'sans', TEXT_SIZE.small, right - left - indent, measureText);
		const width = indent + measureText(words, 'sans', TEXT_SIZE.small);
		if (x > left && (style.isList || x + width > right)) [x, rowTop] = [left, bottom];
		const [start, middle] = [x, rowTop + style.row / 2];
		bottom = Math.max(bottom, rowTop + style.row + (lines.length - 1) * LINE);
		x += width + style.between;
		return [
			...glyph(start, middle),
			...lines.map((line, i) =>
				text(line, start + indent, middle + BASELINE + i * LINE, { fill: style.fill })
			)
		];
	});
	return { marks, height: bottom - top };
}
