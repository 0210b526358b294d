import type { Mark } from '../model.ts';
import type { Box } from '../parts/boxes.ts';
import { placeLabels } from '../parts/declutter.ts';
import type { Block } from './blocks.ts';
import type { PlacedCount } from './curve.ts';

/** A label with the places it could take, best first. */
export interface WantedBlock {
	count: PlacedCount;
	/** Higher is placed first. */
	priority: number;
	options: readonly { block: Block; box: Box }[];
}

/** A label at its place. */
export interface PlacedBlock {
	count: PlacedCount;
	block: Block;
	box: Box;
}

/** Labels, and whether all of them found a place. */
export interface Labels {
	marks: Mark[];
	isWhole: boolean;
}

/**
 * Gives each label its first free place. What finds none is left out, and the drawing is laid out anew with more room;
 * the summary and the table say every count anyway.
 */
export function placeBlocks(
	wanted: readonly WantedBlock[],
	frame: Box,
	obstacles: readonly Box[]
): PlacedBlock[] {
	const requests = wanted.map((item) => ({
		item,
		priority: item.priority,
		candidates: item.options.map(({ box }) => box)
	}));
	return placeLabels(requests, frame, obstacles).placed.flatMap(({ item, candidate }) => {
		const option = item.options[candidate];
		return option ? [{ count: item.count, ...option }] : [];
	});
}

/** A box of a size, by its upper left corner. */
export const boxAt = (
	left: number,
	top: number,
	{ width, height }: { width: number; height: number }
): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + height
});
