import type { CountryCount } from '#lib/data/cells.ts';
import type { ReleaseManner } from '#lib/data/codes.ts';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { Release, Tables, Wave } from '#lib/data/tables.ts';
import { isLargeWave } from '#lib/stats/large-waves.ts';
import type { SeriesBase } from '../define-chart.ts';

/** One release of a group, or a single release that made news. */
export interface ReleaseWave {
	id: string;
	date: PartialDate;
	/** As the announcing side gave it. Never added up: one person can belong to two waves. */
	released: number;
	/** At least so many of them were recognised as political prisoners; null where nobody says. */
	recognised: number | null;
	manner: readonly ReleaseManner[];
	/** How many came out in which country, where reported. */
	destinations: readonly CountryCount[];
	/** What was given in return, in the words of the data; null where no such link was found. */
	concession: string | null;
	/** Documented people of the wave who were put back in custody. */
	returned: number;
	isLarge: boolean;
	/** Name in the words of the data. */
	labelEn: string;
	sourceIds: readonly string[];
}

/** What the figure shows: every wave, oldest first. */
export interface ReleaseWavesSeries extends SeriesBase {
	waves: readonly ReleaseWave[];
}

/** Gathers the waves with the people of each who did not stay free. */
export const releaseWavesSeries = ({ waves, releases, dataset }: Tables): ReleaseWavesSeries => ({
	asOf: dataset[0]?.asOf ?? '',
	waves: waves.toSorted((a, b) => compareDates(a.date, b.date)).map((wave) => releaseWave(wave, releases))
});

function releaseWave(wave: Wave, releases: readonly Release[]): ReleaseWave {
	const returned = releases.filter(
		(release) => release.waveId === wave.waveId && release.outcome === 'returned-to-custody'
	);
	return {
		id: wave.waveId,
		date: wave.date,
		released: wave.released,
		recognised: wave.politicalPrisonersRecognised,
		manner: wave.manner,
		destinations: wave.destinations,
		concession: wave.linkedConcession,
		returned: returned.length,
		isLarge: isLargeWave(wave),
		labelEn: wave.labelEn,
		sourceIds: [...new Set([wave, ...returned].flatMap((row) => row.sourceIds))]
	};
}
