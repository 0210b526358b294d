import { overlaps, padded, type Box } from '#lib/charts/parts/boxes.ts';
import type { WideFrame } from './frame.ts';

/** A label of a moment: where its leader ends, and how much room its lines take. */
export interface CalloutRequest<Item> {
	item: Item;
	x: number;
	/** Lower end of the leader. */
	target: number;
	width: number;
	height: number;
}

/** A label with its place: a leader from `box.top` down to the target, the words beside it. */
export interface PlacedCallout<Item> extends CalloutRequest<Item> {
	box: Box;
	side: 'left' | 'right';
}

/** Between leader and words, and around words. */
export const LEADER_GAP = 8;
const ROOM = 4;
const LEADER_ROOM = 2;
const STEP = 2;
/** A label is looked for up to so far above its moment, px. */
const FARTHEST = 400;

/**
 * Finds each label the lowest free place from which its leader reaches its moment without crossing words or marks.
 * Labels that fit to the right of their moment are placed from the right, the others before them from the left, so
 * that each later one finds its way out upwards.
 */
export function placeCallouts<Item>(
	requests: readonly CalloutRequest<Item>[],
	frame: Pick<WideFrame, 'width' | 'margin'>,
	obstacles: readonly Box[]
): PlacedCallout<Item>[] {
	const placed: PlacedCallout<Item>[] = [];
	for (const { request, side } of inOrder(requests, frame)) {
		const box = lowestPlace(request, side, placed, obstacles);
		if (box) placed.push({ ...request, box, side });
	}
	return placed;
}

type Sided<Item> = { request: CalloutRequest<Item>; side: 'left' | 'right' };

function inOrder<Item>(
	requests: readonly CalloutRequest<Item>[],
	{ width, margin }: Pick<WideFrame, 'width' | 'margin'>
): Sided<Item>[] {
	const byX = requests.toSorted((a, b) => a.x - b.x);
	const left = new Set(byX.filter((request) => request.x + LEADER_GAP + request.width > width - margin));
	// A moment under the words of a label on the left could not get past them: it turns left too, and goes below.
	for (const request of byX.toReversed())
		if ([...left].some((other) => request.x < other.x && request.x > other.x - other.width - 2 * LEADER_GAP))
			if (request.x - request.width - LEADER_GAP > margin) left.add(request);
	return [
		...byX.filter((request) => left.has(request)).map((request) => ({ request, side: 'left' as const })),
		...byX
			.filter((request) => !left.has(request))
			.toReversed()
			.map((request) => ({ request, side: 'right' as const }))
	];
}

function lowestPlace<Item>(
	request: CalloutRequest<Item>,
	side: 'left' | 'right',
	placed: readonly PlacedCallout<Item>[],
	obstacles: readonly Box[]
): Box | null {
	const words = placed.map(({ box }) => padded(box, ROOM));
	const taken = [
		...words,
		...placed.map((other) => padded(leaderBox(other), LEADER_ROOM)),
		...obstacles.map((box) => padded(box, ROOM - 1))
	];
	// Only what stands above or below it can be in its way, and most does not.
	const column = boxAt(request, side, 0);
	const inColumn = taken.filter((other) => other.left < column.right && other.right > column.left);
	for (let lift = -request.height; lift < FARTHEST; lift += STEP) {
		const box = boxAt(request, side, Math.min(request.target - lift, -ROOM));
		const leader = leaderBox({ ...request, box });
		if (!inColumn.some((other) => overlaps(other, box)) && !words.some((other) => overlaps(other, leader)))
			return box;
	}
	return null;
}

function boxAt({ x, width, height }: CalloutRequest<unknown>, side: 'left' | 'right', bottom: number): Box {
	const left = side === 'right' ? x + LEADER_GAP : x - LEADER_GAP - width;
	return { left, right: left + width, top: bottom - height, bottom };
}

/** The area of a leader. */
export const leaderBox = ({ x, target, box }: Pick<PlacedCallout<unknown>, 'x' | 'target' | 'box'>): Box => ({
	left: x - 1.5,
	right: x + 1.5,
	top: Math.min(box.top, target),
	bottom: Math.max(target, box.top + 1)
});
