import type { ChartModel, Mark, TextMark } from '#lib/charts/model.ts';
import { padded, type Box } from '#lib/charts/parts/boxes.ts';
import { textBox } from '#lib/charts/parts/text.ts';
import { measureText } from '#lib/text/measure.ts';

interface Point {
	x: number;
	y: number;
}

/** How far a stroke may reach into the box of a text, px: its letters do not fill it. */
const TOLERANCE = 1;

/** Corners of a path that is written with `M`, `L` and `Z` only, closed where it is. */
function corners(d: string): Point[] {
	const points = d
		.split(/[MLZ]/)
		.filter((part) => part !== '')
		.map((part) => part.split(',').map(Number))
		.map(([x = NaN, y = NaN]) => ({ x, y }));
	return d.endsWith('Z') && points[0] ? [...points, points[0]] : points;
}

/** The strokes of a mark as polylines. */
function outline(mark: Mark): Point[] {
	switch (mark.type) {
		case 'line':
			return [
				{ x: mark.x1, y: mark.y1 },
				{ x: mark.x2, y: mark.y2 }
			];
		case 'rect': {
			const { x, y, width, height } = mark;
			return corners(`M${x},${y}L${x + width},${y}L${x + width},${y + height}L${x},${y + height}Z`);
		}
		case 'path':
			return corners(mark.d);
		default:
			return [];
	}
}

/** One straight piece of a stroke. */
type Segment = readonly [Point, Point];

const segments = (points: readonly Point[]): Segment[] =>
	points.slice(1).map((to, i): Segment => [points[i] ?? to, to]);

/** Whether a segment passes through a box: cut off what lies outside each edge and see whether anything is left. */
function passesThrough([from, to]: Segment, box: Box): boolean {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	let [enter, leave] = [0, 1];
	for (const [way, room] of [
		[-dx, from.x - box.left],
		[dx, box.right - from.x],
		[-dy, from.y - box.top],
		[dy, box.bottom - from.y]
	] as const) {
		if (way === 0 && room <= 0) return false;
		if (way < 0) enter = Math.max(enter, room / way);
		if (way > 0) leave = Math.min(leave, room / way);
	}
	return enter < leave;
}

/** Every label that the stroke of a line, an outline or a straight-lined path runs through, in words. */
export function crossingsOf(model: ChartModel): string[] {
	const strokes = model.marks.flatMap((mark) => segments(outline(mark)));
	return model.marks
		.filter((mark): mark is TextMark => mark.type === 'text')
		.filter((mark) => {
			const box = padded(textBox(mark, measureText), -TOLERANCE);
			return strokes.some((segment) => passesThrough(segment, box));
		})
		.map((mark) => `“${mark.text}” is crossed by a line`);
}
