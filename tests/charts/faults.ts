import type { ChartModel, Mark, TextMark } from '#lib/charts/model.ts';
import { contains, overlaps, type Box } from '#lib/charts/parts/boxes.ts';
import { textBox, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import { measureText } from '#lib/text/measure.ts';

/** How far two boxes may touch before it counts as a collision, px: less than a reader sees. */
const TOLERANCE = 0.75;

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
	const texts = model.marks.filter(isText).map((mark) => ({ mark, box: textBox(mark, measureText) }));
	const solids = model.marks.map(solidBox).filter((box) => box !== null);
	const faults: string[] = [];
	texts.forEach(({ mark, box }, i) => {
		if (!contains(frame, box)) faults.push(`“${mark.text}” leaves the drawing`);
		if (mark.size < TEXT_SIZE.small) faults.push(`“${mark.text}” is ${mark.size} px`);
		if (mark.text.trim() === '') faults.push('an empty text');
		for (const other of texts.slice(i + 1))
			if (overlaps(shrunk(box), shrunk(other.box)))
				faults.push(`“${mark.text}” and “${other.mark.text}” overlap`);
		if (!mark.onFill && solids.some((solid) => overlaps(shrunk(box), shrunk(solid))))
			faults.push(`“${mark.text}” is crossed by a mark`);
	});
	for (const mark of model.marks)
		for (const [name, value] of Object.entries(mark))
			if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${mark.type} has ${name} ${value}`);
	return faults;
}
