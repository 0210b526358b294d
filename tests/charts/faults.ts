import type { ChartModel, Mark, TextMark } from '#lib/charts/model.ts';
import { contains, overlaps, type Box } from '#lib/charts/parts/boxes.ts';
import { textBox, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import { measureText } from '#lib/text/measure.ts';

/** How far two boxes may touch before it counts as a collision, px: less than a reader sees. */
const TOLERANCE = 0.75;

/** Reach of a line above and below the baseline as browsers measure it, ems: the fonts' own, wider than the letters. */
const LINE = {
	serif: [1.036, 0.335],
	serifBold: [1.036, 0.335],
	sans: [1.024, 0.4],
	sansBold: [1.024, 0.4]
} as const;

/**
 * How far two lines as browsers measure them may reach into each other, px: leading, not a collision. A little less than in
 * the browser’s own check, since a page may show a drawing larger than it was laid out.
 */
const LEADING = { x: 1.5, y: 2.9 };

/** The area of a text as a browser measures it. */
function lineBox(mark: TextMark, box: Box): Box {
	const [ascent, descent] = LINE[mark.face];
	return { ...box, top: mark.y - ascent * mark.size, bottom: mark.y + descent * mark.size };
}

const inset = (box: Box, x: number, y: number): Box => ({
	left: box.left + x / 2,
	top: box.top + y / 2,
	right: box.right - x / 2,
	bottom: box.bottom - y / 2
});

const linesCollide = (a: Box, b: Box): boolean =>
	overlaps(inset(a, LEADING.x, LEADING.y), inset(b, LEADING.x, LEADING.y));

const isText = (mark: Mark): mark is TextMark => mark.type === 'text';

const shrunk = (box: Box): Box => ({
	left: box.left + TOLERANCE,
	top: box.top + TOLERANCE,
	right: box.right - TOLERANCE,
	bottom: box.bottom - TOLERANCE
});

/** The area of a mark that a label must not touch; thin rules and areas behind a label may pass under it. */
function solidBox(mark: Mark): Box | null {
	if (mark.type !== 'circle') return null;
	const { cx, cy, r } = mark;
	return { left: cx - r, top: cy - r, right: cx + r, bottom: cy + r };
}

/** Everything that is wrong with a drawing, in words: what no figure may show at any width. */
export function faultsOf(model: ChartModel): string[] {
	const frame: Box = { left: -1, top: -1, right: model.width + 1, bottom: model.height + 1 };
	const lineFrame: Box = { left: -2, top: -2, right: model.width + 2, bottom: model.height + 2 };
	const texts = model.marks.filter(isText).map((mark) => {
		const box = textBox(mark, measureText);
		return { mark, box, line: lineBox(mark, box) };
	});
	const solids = model.marks.map(solidBox).filter((box) => box !== null);
	const faults: string[] = [];
	texts.forEach(({ mark, box, line }, i) => {
		if (!contains(frame, box) || !contains(lineFrame, line)) faults.push(`“${mark.text}” leaves the drawing`);
		if (mark.size < TEXT_SIZE.small) faults.push(`“${mark.text}” is ${mark.size} px`);
		if (mark.text.trim() === '') faults.push('an empty text');
		for (const other of texts.slice(i + 1))
			if (overlaps(shrunk(box), shrunk(other.box)) || linesCollide(line, other.line))
				faults.push(`“${mark.text}” and “${other.mark.text}” overlap`);
		if (!mark.onFill && solids.some((solid) => overlaps(shrunk(box), shrunk(solid))))
			faults.push(`“${mark.text}” is crossed by a mark`);
	});
	for (const mark of model.marks)
		for (const [name, value] of Object.entries(mark))
			if (typeof value === 'number' && !Number.isFinite(value))
				faults.push(`${mark.type} has ${name} ${value}`);
	return faults;
}
