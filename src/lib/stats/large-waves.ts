import { compareDates } from '#lib/data/partial-date.ts';
import type { Wave } from '#lib/data/tables.ts';

/** From so many people on, a release is called large: those that figures name. */
export const LARGE_WAVE = 50;

/** Whether a release is one of the large ones. */
export const isLargeWave = (wave: Pick<Wave, 'released'>): boolean => wave.released >= LARGE_WAVE;

/** The large releases, oldest first. Their numbers must never be added up: one person can belong to two. */
export const largeWaves = (waves: readonly Wave[]): Wave[] =>
	waves.filter(isLargeWave).toSorted((a, b) => compareDates(a.date, b.date));
