import { contains, overlaps, type Box } from './boxes.ts';

/** A label that wants a place: where it could stand, best place first. */
export interface LabelRequest<Item> {
	item: Item;
	/** Higher is placed first; equal ones in the order given. */
	priority: number;
	candidates: readonly Box[];
}

/** A label with its place. */
export interface PlacedLabel<Item> {
	item: Item;
	box: Box;
	/** Which candidate it was. */
	candidate: number;
}

/**
 * Gives each label, the most important first, its best place that is inside the frame, free of obstacles and of labels
 * placed before it. What finds no place is returned in `dropped`, so that a figure can say it elsewhere, never silently.
 */
export function placeLabels<Item>(
	requests: readonly LabelRequest<Item>[],
	frame: Box,
	obstacles: readonly Box[] = []
): { placed: PlacedLabel<Item>[]; dropped: Item[] } {
	const taken: Box[] = [...obstacles];
	const placed: PlacedLabel<Item>[] = [];
	const dropped: Item[] = [];
	for (const { item, candidates } of requests.toSorted((a, b) => b.priority - a.priority)) {
		const candidate = candidates.findIndex(
			(box) => contains(frame, box) && !taken.some((other) => overlaps(box, other))
		);
		const box = candidates[candidate];
		if (box === undefined) {
			dropped.push(item);
			continue;
		}
		taken.push(box);
		placed.push({ item, box, candidate });
	}
	return { placed, dropped };
}
