import type { PathMark } from '../model.ts';

const STEP = 3.5;

/** Slanting lines over a stretch of a bar: something happened on one of these days. */
export function hatch(
	id: string | undefined,
	left: number,
	right: number,
	y: number,
	height: number
): PathMark {
	const bottom = y + height / 2;
	let d = '';
	for (let foot = left - height + STEP / 2; foot < right; foot += STEP) {
		const [from, to] = [Math.max(foot, left), Math.min(foot + height, right)];
		if (to > from) d += `M${from},${bottom - (from - foot)}L${to},${bottom - (to - foot)}`;
	}
	return { type: 'path', id, d, stroke: 'held', strokeWidth: 1.25 };
}
