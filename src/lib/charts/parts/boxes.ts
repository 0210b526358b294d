/** A rectangle on the drawing, px. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Whether two boxes share any area; boxes that only touch do not. */
export const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether `inner` lies within `outer`, edges included. */
export const contains = (outer: Box, inner: Box): boolean =>
	inner.left >= outer.left &&
	inner.right <= outer.right &&
	inner.top >= outer.top &&
	inner.bottom <= outer.bottom;

/** The box moved by a distance. */
export const moved = (box: Box, dx: number, dy: number): Box => ({
	left: box.left + dx,
	top: box.top + dy,
	right: box.right + dx,
	bottom: box.bottom + dy
});

/** The box with a margin around it. */
export const padded = (box: Box, by: number): Box => ({
	left: box.left - by,
	top: box.top - by,
	right: box.right + by,
	bottom: box.bottom + by
});
