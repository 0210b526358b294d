import { max } from 'd3';
import type { SentenceEvent } from './events.ts';

/** Step of the years scale. */
const TICK_YEARS = 5;

/** Years at the end of the scale: the longest term, up to the next step. */
export const scaleEnd = (events: readonly SentenceEvent[]): number =>
	Math.max(Math.ceil((max(events, ({ years }) => years ?? 0) ?? 0) / TICK_YEARS), 1) * TICK_YEARS;

/** The steps up to the end of the scale, without zero. */
export const scaleTicks = (longest: number): number[] =>
	Array.from({ length: longest / TICK_YEARS }, (_, i) => (i + 1) * TICK_YEARS);
