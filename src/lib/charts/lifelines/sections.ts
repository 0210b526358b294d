import { blocksOf } from './blocks.ts';
import type { RowGroup } from './select-rows.ts';
import type { Life } from './series.ts';

/** Rows after which the axis of years is written again; smaller groups share one. */
const ROWS_AN_AXIS = 12;

/** Rows that are drawn in one go. */
export interface Section {
	/** Stands over the first rows of a group. */
	heading: string | null;
	/** Whether the years stand over these rows. */
	hasAxis: boolean;
	lives: readonly Life[];
}

/** The rows cut into sections. */
export function sectionsOf(groups: readonly RowGroup[]): Section[] {
	let sinceAxis = Infinity;
	return groups.flatMap(({ heading, lives }) =>
		blocksOf(lives).map((block, i) => {
			const hasAxis = sinceAxis >= ROWS_AN_AXIS;
			sinceAxis = (hasAxis ? 0 : sinceAxis) + block.length;
			return { heading: i === 0 ? heading : null, hasAxis, lives: block };
		})
	);
}
