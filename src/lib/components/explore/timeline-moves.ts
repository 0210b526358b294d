import { WIDE_FROM } from '#lib/charts/timeline/options.ts';
import type { ZoomMove } from './time-span.ts';

const KEYS: Readonly<Record<string, ZoomMove>> = {
	'+': 'in',
	'=': 'in',
	'-': 'out',
	'−': 'out',
	ArrowLeft: 'earlier',
	ArrowRight: 'later'
};

/** What a key does; with a modifier it is the browser's. */
export const moveOfKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): ZoomMove | null =>
	ctrlKey || metaKey || altKey || !Object.hasOwn(KEYS, key) ? null : (KEYS[key] ?? null);

/** Turns of the wheel that make one step, px: a trackpad sends many small ones. */
const STEP = 60;

/** Where a point of the screen lies along the time axis of a drawing, 0 to 1: time runs down a narrow one. */
export function placeAlong({ left, top, width, height }: DOMRect, x: number, y: number): number {
	const place = width >= WIDE_FROM ? (x - left) / width : (y - top) / height;
	return Math.max(0, Math.min(1, place));
}

/**
 * Zooms with the wheel and Ctrl or ⌘, which is also what a pinch on a trackpad sends. Returns what takes the listener away.
 */
export function onWheelZoom(picture: HTMLElement, move: (move: ZoomMove, at: number) => void): () => void {
	let turned = 0;
	const listen = (event: WheelEvent): void => {
		if (!event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		turned += event.deltaY;
		if (Math.abs(turned) < STEP) return;
		const at = placeAlong(picture.getBoundingClientRect(), event.clientX, event.clientY);
		move(turned < 0 ? 'in' : 'out', at);
		turned = 0;
	};
	picture.addEventListener('wheel', listen, { passive: false });
	return () => picture.removeEventListener('wheel', listen);
}
