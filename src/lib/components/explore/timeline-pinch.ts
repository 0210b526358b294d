import { placeAlong } from './timeline-moves.ts';
import type { Pinch, TimeSpan } from './time-span.ts';

/** What is asked and told while two fingers are down. */
export interface PinchTarget {
	/** Two fingers came down: time to bring what the answer needs. */
	begin(): void;
	/** The stretch that is shown; null before that is known. */
	shown(): TimeSpan | null;
	/** The fingers moved, since that stretch was shown. */
	follow(start: TimeSpan, pinch: Pinch): void;
}

/** Where two fingers are, and what was shown when they came down, or else was first known. */
interface Grip {
	start: TimeSpan;
	/** Distance of the fingers, px. */
	spread: number;
	/** Place of their middle between the ends of the time axis, 0 to 1. */
	middle: number;
}

/** Fingers nearer than this tell no ratio, px. */
const LEAST_SPREAD = 20;

/**
 * Zooms with two fingers. One finger scrolls the page as ever; the browser's own zoom gives way on this picture only, and
 * works everywhere else on the page. No click comes of such a gesture. Returns what takes it all away.
 */
export function onPinchZoom(picture: HTMLElement, target: PinchTarget): () => void {
	let grip: Grip | null = null;
	let isPinching = false;
	// The picture grows and shrinks under the fingers: places are those of the one that they came down on.
	let area = picture.getBoundingClientRect();

	function start(event: TouchEvent): void {
		if (event.touches.length < 2) return;
		event.preventDefault();
		isPinching = true;
		area = picture.getBoundingClientRect();
		grip = gripOf(event.touches, area, target.shown());
		target.begin();
	}

	function move(event: TouchEvent): void {
		if (!isPinching) return;
		event.preventDefault();
		const now = gripOf(event.touches, area, target.shown());
		if (grip === null || now === null) grip = now;
		else target.follow(grip.start, { ratio: now.spread / grip.spread, from: grip.middle, to: now.middle });
	}

	function end(event: TouchEvent): void {
		if (!isPinching) return;
		event.preventDefault();
		grip = null;
		isPinching = event.touches.length > 0;
	}

	const before = picture.style.touchAction;
	picture.style.touchAction = 'pan-x pan-y';
	const listeners = { touchstart: start, touchmove: move, touchend: end, touchcancel: end } as const;
	const kinds = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;
	for (const kind of kinds) picture.addEventListener(kind, listeners[kind], { passive: false });
	return () => {
		picture.style.touchAction = before;
		for (const kind of kinds) picture.removeEventListener(kind, listeners[kind]);
	};
}

function gripOf(touches: TouchList, area: DOMRect, start: TimeSpan | null): Grip | null {
	const [a, b] = [touches[0], touches[1]];
	if (!a || !b || start === null) return null;
	const spread = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
	const middle = placeAlong(area, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2);
	return { start, spread: Math.max(spread, LEAST_SPREAD), middle };
}
