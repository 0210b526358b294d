import { quadtree } from 'd3';
import { distanceTo, type Box } from './box.ts';
import type { Stop } from './stops.ts';

/** How far from a mark a pointer may be to mean it, px on the screen: a mouse is finer than a finger. */
export const REACH = { mouse: 24, touch: 44 };

/** Distance between the points that stand for a long mark, px. */
const SPACING = 12;

/** Most points along one side of a mark, so that a whole block of dots stays a small matter. */
const MOST = 48;

/** Finds the stop that is nearest to a point of the drawing, if one is within reach; both in px of the drawing. */
export type FindNearest = (x: number, y: number, reach: number) => Stop | null;

/**
 * Makes the search ready. A bar is as near as its nearest end, not as its middle, so each mark is spread with points, and a
 * quadtree of all of them is asked. Not a triangulation: D3's loses its way among points on one line, as lists have them.
 */
export function createNearest(stops: readonly Stop[]): FindNearest {
	const points = stops.flatMap((stop) =>
		stop.parts.flatMap((part) => spread(part).map(([x, y]) => ({ x, y, stop })))
	);
	const tree = quadtree(
		points,
		({ x }) => x,
		({ y }) => y
	);
	return (x, y, reach) => {
		const stop = tree.find(x, y)?.stop ?? null;
		return stop !== null && stop.parts.some((part) => distanceTo(part, x, y) <= reach) ? stop : null;
	};
}

/** Points that cover a box. */
function spread({ left, top, right, bottom }: Box): [number, number][] {
	const down = between(top, bottom);
	return between(left, right).flatMap((x) => down.map((y): [number, number] => [x, y]));
}

/** The middle of a short stretch; both ends and points between them of a long one. */
function between(from: number, to: number): number[] {
	const steps = Math.min(MOST, Math.ceil((to - from) / SPACING));
	if (steps <= 1) return [(from + to) / 2];
	return Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);
}
