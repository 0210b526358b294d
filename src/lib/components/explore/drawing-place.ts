import type { Box } from '#lib/state/explorer/box.ts';

/** Where the drawing that is seen stands. */
export interface DrawingPlace {
	/** In px of the screen, from the corner of the layer over it. */
	left: number;
	top: number;
	width: number;
	height: number;
	/** Width for which it was laid out, px; its style stretches it from there. */
	drawnWidth: number;
	/** Px of the screen to one px of the drawing. */
	scale: number;
}

/** Finds the drawing beside a layer that is seen; null while none is. */
export function placeOfDrawing(layer: HTMLElement): DrawingPlace | null {
	const drawings = layer.parentElement?.querySelectorAll<HTMLElement>('.drawing') ?? [];
	const seen = [...drawings].find((drawing) => drawing.getClientRects().length > 0);
	const svg = seen?.querySelector('svg');
	if (!seen || !svg) return null;
	const { left, top, width, height } = svg.getBoundingClientRect();
	const corner = layer.getBoundingClientRect();
	const drawnWidth = Number(seen.dataset.width);
	return {
		left: left - corner.left,
		top: top - corner.top,
		width,
		height,
		drawnWidth,
		scale: width / drawnWidth
	};
}

/** A point of the screen as a point of the drawing. */
export const pointIn = (layer: HTMLElement, place: DrawingPlace, x: number, y: number): [number, number] => {
	const corner = layer.getBoundingClientRect();
	return [(x - corner.left - place.left) / place.scale, (y - corner.top - place.top) / place.scale];
};

/** A box of the drawing as a box of the layer. */
export const boxIn = ({ left, top, scale }: DrawingPlace, box: Box): Box => ({
	left: left + box.left * scale,
	top: top + box.top * scale,
	right: left + box.right * scale,
	bottom: top + box.bottom * scale
});

/** Room left free at the edges of the screen, px. */
const EDGE = 8;

/** The part of the layer's plane that is on the screen, in px from the layer's corner. */
export function screenBounds(layer: HTMLElement): Box {
	const corner = layer.getBoundingClientRect();
	const { clientWidth, clientHeight } = document.documentElement;
	return {
		left: EDGE - corner.left,
		top: EDGE - corner.top,
		right: clientWidth - EDGE - corner.left,
		bottom: clientHeight - EDGE - corner.top
	};
}

/** Brings a box of the layer onto the screen where it is not, with some of what lies around it. */
export function bringIntoView(layer: HTMLElement, box: Box): void {
	const { top, bottom } = screenBounds(layer);
	if (box.top >= top && box.bottom <= bottom) return;
	const middle = (box.top + box.bottom) / 2;
	window.scrollBy({ top: middle - (top + bottom) / 2, behavior: 'instant' });
}
