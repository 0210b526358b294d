import type { Mark } from '../model.ts';
import type { Plot } from './plot.ts';
import { countId } from './series.ts';

/** Share of its year's place that a bar fills, and how wide it may get, px. */
const FILL = 0.6;
const WIDEST = 64;

/** Solid bars, apart from each other: each year is a number of its own. */
export const drawBars = ({ layers }: Plot): Mark[] =>
	layers.flat().map((count) => {
		const width = Math.min(WIDEST, (count.slot.right - count.slot.left) * FILL);
		return {
			type: 'rect',
			id: countId(count),
			x: count.slot.middle - width / 2,
			y: count.top,
			width,
			height: count.bottom - count.top,
			fill: 'ink'
		};
	});
