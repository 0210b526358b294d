import type { FaceName } from '#lib/theme/faces.ts';
import type { MeasureText } from '#lib/text/measure.ts';
import type { TextMark } from '../model.ts';
import type { Box } from './boxes.ts';

/** Font sizes of drawings, px. Nothing is smaller than `small`, which stays legible where a drawing is scaled down. */
export const TEXT_SIZE = { small: 12.5, normal: 14, name: 15, large: 20 } as const;

/** How far letters reach above and below the baseline, in ems, for our faces. */
const ASCENT = 0.76;
const DESCENT = 0.24;

/** Height of a line of text as {@link textBox} sees it, px. */
export const lineHeight = (size: number): number => (ASCENT + DESCENT) * size;

/** A text mark; a shorthand for the usual case. */
export const text = (
	content: string,
	x: number,
	y: number,
	style: Partial<Pick<TextMark, 'face' | 'size' | 'fill' | 'anchor' | 'id' | 'onFill'>> = {}
): TextMark => ({
	type: 'text',
	x,
	y,
	text: content,
	face: 'sans',
	size: TEXT_SIZE.small,
	fill: 'muted',
	...style
});

/** The area that a text covers. */
export function textBox(mark: TextMark, measureText: MeasureText): Box {
	const width = measureText(mark.text, mark.face, mark.size);
	const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
	return {
		left,
		top: mark.y - ASCENT * mark.size,
		right: left + width,
		bottom: mark.y + DESCENT * mark.size
	};
}

/** Breaks a text into lines no wider than `width` px, at spaces; a longer single word keeps a line of its own. */
export function wrapText(
	content: string,
	face: FaceName,
	size: number,
	width: number,
	measureText: MeasureText
): string[] {
	const lines: string[] = [];
	for (const word of content.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && measureText(longer, face, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** The least width at which a text takes no more than so many lines: that of one of its runs of words. */
export function narrowestWidth(
	content: string,
	face: FaceName,
	size: number,
	most: number,
	measureText: MeasureText
): number {
	const words = content.split(' ');
	const runs = words.flatMap((_, i) => words.slice(i).map((_, j) => words.slice(i, i + j + 1).join(' ')));
	const widths = runs.map((run) => measureText(run, face, size)).toSorted((a, b) => a - b);
	return (
		widths.find((width) => {
			const lines = wrapText(content, face, size, width, measureText);
			return lines.length <= most && lines.every((line) => measureText(line, face, size) <= width);
		}) ?? measureText(content, face, size)
	);
}
