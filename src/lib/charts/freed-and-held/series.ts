import type { ReleaseManner } from '#lib/data/codes.ts';
import { compareDates, firstDay, lastDay, type PartialDate } from '#lib/data/partial-date.ts';
import type { PopulationCount, Tables, Wave } from '#lib/data/tables.ts';
import { countsAfter, countsLaterInMonth, newestWaveWithCount } from '#lib/stats/held-after.ts';
import { LARGE_WAVE } from '#lib/stats/large-waves.ts';
import type { SeriesBase } from '../define-chart.ts';

/** A later release of fewer people is not mentioned: single pardons would hide the large ones. */
export const MENTIONED_WAVE = 10;

/** People released in one wave, as the announcing side gave it. */
export interface Freed {
	waveId: string;
	date: PartialDate;
	people: number;
	announcedBy: string;
	/** How many had been recognised as political prisoners, at least; null where nobody says. */
	recognised: number | null;
	manner: readonly ReleaseManner[];
	/** How many came out in which country. */
	destinations: readonly { country: string; count: number }[];
	sourceIds: readonly string[];
}

/** People held, as published. */
export interface Held {
	date: PartialDate;
	people: number;
	countedBy: string;
	sourceIds: readonly string[];
}

/** What the figure shows. */
export interface FreedAndHeldSeries extends SeriesBase {
	/** The two groups of dots; null where no large wave has a later count. */
	pair: { freed: Freed; held: Held } | null;
	/** Other counts in the month of the wave and after it, oldest first. */
	otherCounts: readonly Held[];
	/** Later waves of at least {@link MENTIONED_WAVE} people, oldest first. */
	laterWaves: readonly Freed[];
	/** The newest count, where it is newer than the one drawn. */
	laterCount: Held | null;
}

/** Finds the newest large wave with a later count, and what came after. */
export function freedAndHeldSeries(tables: Tables): FreedAndHeldSeries {
	const asOf = tables.dataset[0]?.asOf ?? '';
	const found = newestWaveWithCount(tables, LARGE_WAVE);
	if (!found) return { asOf, pair: null, otherCounts: [], laterWaves: [], laterCount: null };
	const { wave, count } = found;
	const newest = countsAfter(wave, tables.population).at(-1);
	return {
		asOf,
		pair: { freed: freedIn(wave), held: heldBy(count) },
		otherCounts: countsLaterInMonth(wave, tables.population)
			.filter((other) => other !== count)
			.map(heldBy),
		laterWaves: wavesAfter(wave, tables.waves).map(freedIn),
		laterCount: newest && newest !== count ? heldBy(newest) : null
	};
}

const wavesAfter = (wave: Wave, waves: readonly Wave[]): Wave[] =>
	waves
		.filter((later) => later.released >= MENTIONED_WAVE && firstDay(later.date) > lastDay(wave.date))
		.toSorted((a, b) => compareDates(a.date, b.date));

const freedIn = (wave: Wave): Freed => ({
	waveId: wave.waveId,
	date: wave.date,
	people: wave.released,
	announcedBy: wave.announcedBy,
	recognised: wave.politicalPrisonersRecognised,
	manner: wave.manner,
	destinations: wave.destinations,
	sourceIds: wave.sourceIds
});

const heldBy = (count: PopulationCount): Held => ({
	date: count.date,
	people: count.held,
	countedBy: count.countedBy,
	sourceIds: count.sourceIds
});

/** Sources of everything that the figure draws or names beside the dots. */
export function sourceIdsOf({ pair, laterWaves, laterCount }: FreedAndHeldSeries): string[] {
	const shown = [
		...(pair ? [pair.freed, pair.held] : []),
		...laterWaves,
		...(laterCount ? [laterCount] : [])
	];
	return [...new Set(shown.flatMap((row) => row.sourceIds))];
}
