import type { FaceName } from '#lib/theme/faces.ts';
import type { ColorName } from '#lib/theme/tokens.ts';
import type { MeasureText } from '#lib/text/measure.ts';
import type { MarkSubject, TextMark } from '../model.ts';
import { text } from '../parts/text.ts';

/** Words in one style. */
export interface LinePart {
	text: string;
	face: FaceName;
	size: number;
	fill: ColorName;
}

/** One line of a label. */
export type LabelLine = readonly LinePart[];

/** A label, and what it is about where that has a card. */
export interface Label {
	lines: readonly LabelLine[];
	subject?: MarkSubject | undefined;
}

/** Line height over font size. */
const LEADING = 1.3;
/** Share of a line above the baseline. */
const BASELINE = 0.8;
/** Between the parts of a line, px. */
export const PART_GAP = 5;

const heightOf = (line: LabelLine): number => Math.max(...line.map(({ size }) => size)) * LEADING;

const widthOf = (line: LabelLine, measureText: MeasureText): number =>
	line.reduce((sum, { text, face, size }) => sum + measureText(text, face, size), 0) +
	PART_GAP * (line.length - 1);

/** Room that a label takes. */
export const labelSize = (
	lines: readonly LabelLine[],
	measureText: MeasureText
): { width: number; height: number } => ({
	width: Math.max(...lines.map((line) => widthOf(line, measureText))),
	height: lines.reduce((sum, line) => sum + heightOf(line), 0)
});

/** The text marks of a label whose lines begin, or end, at `x`. */
export function labelMarks(
	lines: readonly LabelLine[],
	x: number,
	top: number,
	side: 'left' | 'right',
	measureText: MeasureText
): TextMark[] {
	let y = top;
	return lines.flatMap((line) => {
		const baseline = y + heightOf(line) * BASELINE;
		y += heightOf(line);
		return lineMarks(line, side === 'right' ? x : x - widthOf(line, measureText), baseline, measureText);
	});
}

function lineMarks(line: LabelLine, start: number, baseline: number, measureText: MeasureText): TextMark[] {
	let x = start;
	return line.map((part) => {
		const mark = text(part.text, x, baseline, part);
		x += measureText(part.text, part.face, part.size) + PART_GAP;
		return mark;
	});
}
