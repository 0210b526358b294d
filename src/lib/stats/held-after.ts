import { compareDates, firstDay, lastDay, monthOf } from '#lib/data/partial-date.ts';
import type { PopulationCount, Tables, Wave } from '#lib/data/tables.ts';

/** A release of a group with the count of people held that came after it. */
export interface WaveWithCount {
	wave: Wave;
	count: PopulationCount;
}

/** Counts of recognised political prisoners that were certainly taken after a wave, oldest first. */
export const countsAfter = (wave: Wave, population: readonly PopulationCount[]): PopulationCount[] =>
	population
		.filter((count) => count.definition === 'recognised political prisoners held')
		.filter((count) => firstDay(count.date) > lastDay(wave.date))
		.toSorted((a, b) => compareDates(a.date, b.date));

/** Those of {@link countsAfter} that fall in the month of the wave. */
export const countsLaterInMonth = (wave: Wave, population: readonly PopulationCount[]): PopulationCount[] =>
	countsAfter(wave, population).filter((count) => monthOf(count.date) === monthOf(wave.date));

/**
 * The count to set against a wave: the last one later in the month of the wave, because by then those who count have
 * heard who was freed; where that month has none, the first one after it.
 */
export const countAfter = (wave: Wave, population: readonly PopulationCount[]): PopulationCount | null =>
	countsLaterInMonth(wave, population).at(-1) ?? countsAfter(wave, population)[0] ?? null;

/** The newest wave of at least `released` people for which a later count is known. */
export function newestWaveWithCount({ waves, population }: Tables, released: number): WaveWithCount | null {
	const large = waves
		.filter((wave) => wave.released >= released)
		.toSorted((a, b) => compareDates(b.date, a.date));
	for (const wave of large) {
		const count = countAfter(wave, population);
		if (count) return { wave, count };
	}
	return null;
}
