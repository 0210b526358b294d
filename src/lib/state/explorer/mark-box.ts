import type { Mark, TextMark } from '#lib/charts/model.ts';
import { measureText } from '#lib/text/measure.ts';
import { around, pointBox, type Box } from './box.ts';
import { pathBox } from './path-box.ts';

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
	left: left - by,
	top: top - by,
	right: right + by,
	bottom: bottom + by
});

/** The room that a mark takes, its stroke included. */
export function markBox(mark: Mark): Box {
	if (mark.type === 'text') return textBox(mark);
	const stroke = mark.stroke === undefined ? 0 : (mark.strokeWidth ?? 1) / 2;
	return grown(shapeBox(mark), stroke);
}

function shapeBox(mark: Exclude<Mark, TextMark>): Box {
	switch (mark.type) {
		case 'rect':
			return { left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height };
		case 'line':
			return around([pointBox(mark.x1, mark.y1), pointBox(mark.x2, mark.y2)]);
		case 'circle':
			return grown(pointBox(mark.cx, mark.cy), mark.r);
		case 'path':
			return pathBox(mark.d);
	}
}

/** Share of the font size above and below the baseline. */
const ASCENT = 0.75;
const DESCENT = 0.25;

function textBox({ x, y, text, face, size, anchor = 'start' }: TextMark): Box {
	const width = measureText(text, face, size);
	const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
	return { left, top: y - ASCENT * size, right: left + width, bottom: y + DESCENT * size };
}
