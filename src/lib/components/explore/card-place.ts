import { distanceTo, type Box } from '#lib/state/explorer/box.ts';

/** Width and height, px. */
export interface Size {
	width: number;
	height: number;
}

/** Where a card goes, px in the coordinates of what it was asked about. */
export interface CardPlace {
	left: number;
	top: number;
	/** Room that the card has; it scrolls where its words need more. */
	maxHeight: number;
}

type Side = 'above' | 'below' | 'right' | 'left';

/** Gap between a mark and its card, px. */
const GAP = 10;

/** A hand hides what is below and beside the finger: a card goes above it, and below it only for want of room. */
const SIDES: Record<'mouse' | 'touch', readonly Side[]> = {
	mouse: ['below', 'above', 'right', 'left'],
	touch: ['above', 'left', 'right', 'below']
};

/**
 * Places a card beside a mark and within bounds, the part of the page that is seen: on the first side that has room, else
 * on the one that has most, where it scrolls.
 */
export function placeCard(mark: Box, card: Size, bounds: Box, by: 'mouse' | 'touch'): CardPlace {
	const sides = SIDES[by].map((side) => ({ side, room: roomAt(side, mark, bounds) }));
	const fitting = sides.find(({ room }) => room.width >= card.width && room.height >= card.height);
	const { side, room } = fitting ?? largest(sides, card);
	const height = Math.min(card.height, room.height);
	return { ...cornerAt(side, mark, { ...card, height }, bounds), maxHeight: room.height };
}

function roomAt(side: Side, mark: Box, bounds: Box): Size {
	const whole = { width: bounds.right - bounds.left, height: bounds.bottom - bounds.top };
	switch (side) {
		case 'above':
			return { ...whole, height: mark.top - GAP - bounds.top };
		case 'below':
			return { ...whole, height: bounds.bottom - mark.bottom - GAP };
		case 'right':
			return { ...whole, width: bounds.right - mark.right - GAP };
		case 'left':
			return { ...whole, width: mark.left - GAP - bounds.left };
	}
}

/** Of sides that are all too small the one that shows most of the card's height; only one as wide as the card counts. */
const largest = <Found extends { room: Size }>(sides: readonly Found[], card: Size): Found =>
	sides.reduce((best, one) => (heightIn(one.room, card) > heightIn(best.room, card) ? one : best));

const heightIn = (room: Size, card: Size): number => (room.width < card.width ? -1 : room.height);

function cornerAt(side: Side, mark: Box, card: Size, bounds: Box): { left: number; top: number } {
	const middle = { x: (mark.left + mark.right) / 2, y: (mark.top + mark.bottom) / 2 };
	const left = clamp(middle.x - card.width / 2, bounds.left, bounds.right - card.width);
	const top = clamp(middle.y - card.height / 2, bounds.top, bounds.bottom - card.height);
	switch (side) {
		case 'above':
			return { left, top: mark.top - GAP - card.height };
		case 'below':
			return { left, top: mark.bottom + GAP };
		case 'right':
			return { left: mark.right + GAP, top };
		case 'left':
			return { left: mark.left - GAP - card.width, top };
	}
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Whether a pointer comes nearer to a card: then its card stays, whatever marks lie on the way. */
export const isOnTheWay = (
	card: Box,
	from: readonly [number, number],
	to: readonly [number, number]
): boolean => distanceTo(card, ...to) < distanceTo(card, ...from);

/** The part of a mark near a point: a card beside the whole of a long bar would be far from where the reader looks. */
export function partNear({ left, top, right, bottom }: Box, x: number, y: number, reach: number): Box {
	const [middleX, middleY] = [clamp(x, left, right), clamp(y, top, bottom)];
	return {
		left: Math.max(left, middleX - reach),
		top: Math.max(top, middleY - reach),
		right: Math.min(right, middleX + reach),
		bottom: Math.min(bottom, middleY + reach)
	};
}
