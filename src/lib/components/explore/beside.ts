import { around, type Box } from '#lib/state/explorer/box.ts';
import { partNear } from './card-place.ts';

/** Half of what a finger covers, px. */
const FINGER = 22;

/** What the card of a mark must not cover where the reader points at it, px of the layer: with a finger, all that the finger hides. */
export function besidePoint(mark: Box, [x, y]: readonly [number, number], by: 'mouse' | 'touch'): Box {
	const part = partNear(mark, x, y, FINGER);
	const finger = { left: x - FINGER, top: y - FINGER, right: x + FINGER, bottom: y + FINGER };
	return by === 'touch' ? around([part, finger]) : part;
}

/** The same where keys lead to the mark: about its middle. */
export const besideMark = (mark: Box): Box =>
	partNear(mark, (mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2, FINGER);
