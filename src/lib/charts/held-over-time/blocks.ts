import type { ColorName } from '#lib/theme/tokens.ts';
import type { MeasureText } from '#lib/text/measure.ts';
import type { TextMark } from '../model.ts';
import type { Box } from '../parts/boxes.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';

/** A label: a number with words, on one line or stacked. */
export interface Block {
	number: string;
	/** Font size of the number, px; the words are small. */
	size: number;
	lines: readonly string[];
	fill: ColorName;
	/** Number and words on one line; only with a single line of words. */
	inline: boolean;
	anchor: 'start' | 'middle' | 'end';
	/** On the filled area. */
	onFill: boolean;
	/** Id of the count. */
	id: string;
}

const LINE_HEIGHT = 16;

/** From the baseline of a number to that of the line under it, px. */
const FIRST_LINE = 17.5;
const INLINE_GAP = 6;
const ASCENT = 0.78;

const measureNumber = ({ number, size }: Block, measure: MeasureText): number =>
	measure(number, 'serifBold', size);

/** Height of so many lines under a number. */
const underNumber = (lines: number): number => (lines === 0 ? 0 : FIRST_LINE + LINE_HEIGHT * (lines - 1));

/** Width and height that a block takes. */
export function blockSize(block: Block, measure: MeasureText): { width: number; height: number } {
	const numberWidth = measureNumber(block, measure);
	const lineWidth = Math.max(0, ...block.lines.map((line) => measure(line, 'sans', TEXT_SIZE.small)));
	return block.inline
		? { width: numberWidth + INLINE_GAP + lineWidth, height: block.size + 1 }
		: { width: Math.max(numberWidth, lineWidth), height: block.size + 1 + underNumber(block.lines.length) };
}

/** The texts of a block that fills a box. */
export function blockMarks(block: Block, box: Box, measure: MeasureText): TextMark[] {
	const { number, size, lines, fill, inline, anchor, onFill, id } = block;
	const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
	const baseline = box.top + size * ASCENT;
	const shift = inline ? measureNumber(block, measure) + INLINE_GAP : 0;
	return [
		text(number, x, baseline, { face: 'serifBold', size, fill, anchor, onFill, id }),
		...lines.map((line, i) =>
			text(line, x + shift, inline ? baseline : baseline + underNumber(i + 1), {
				fill: 'ink',
				anchor,
				onFill
			})
		)
	];
}
