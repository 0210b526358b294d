/** A rectangle along the axes, px of a drawing unless it is said otherwise. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The smallest box around boxes; there is at least one. */
export const around = (boxes: readonly Box[]): Box => ({
	left: Math.min(...boxes.map(({ left }) => left)),
	top: Math.min(...boxes.map(({ top }) => top)),
	right: Math.max(...boxes.map(({ right }) => right)),
	bottom: Math.max(...boxes.map(({ bottom }) => bottom))
});

/** How far a point lies outside a box; 0 within. */
export const distanceTo = ({ left, top, right, bottom }: Box, x: number, y: number): number =>
	Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** A box without extent. */
export const pointBox = (x: number, y: number): Box => ({ left: x, top: y, right: x, bottom: y });
