import { groups } from 'd3';
import { compareDates, yearOf } from '#lib/data/partial-date.ts';
import type { Wave } from '#lib/data/tables.ts';

/** What a link to a wave says. */
export type WaveLink = Pick<Wave, 'waveId' | 'date' | 'labelEn'>;

/** A wave as the list shows it. */
export type ListedWave = WaveLink & Pick<Wave, 'released' | 'destinations' | 'manner' | 'linkedConcession'>;

/** The waves of one year, newest first. */
export interface WaveYear {
	year: number;
	waves: ListedWave[];
}

/** The waves in order of date, oldest first. */
export const wavesByDate = (waves: readonly Wave[]): Wave[] =>
	waves.toSorted((a, b) => compareDates(a.date, b.date));

/** All waves by year, newest first. A year has no sum: the numbers of waves must not be added up. */
export const wavesByYear = (waves: readonly Wave[]): WaveYear[] =>
	groups(wavesByDate(waves).reverse(), ({ date }) => yearOf(date)).map(([year, ofYear]) => ({
		year,
		waves: ofYear.map(listedWave)
	}));

/** What a link to the wave needs. */
export const waveLink = ({ waveId, date, labelEn }: Wave): WaveLink => ({ waveId, date, labelEn });

const listedWave = (wave: Wave): ListedWave => ({
	...waveLink(wave),
	released: wave.released,
	destinations: wave.destinations,
	manner: wave.manner,
	linkedConcession: wave.linkedConcession
});
