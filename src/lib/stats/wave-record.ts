import type { Tables, Wave } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { sortNote, type SortedNote } from './wave-conflicts.ts';
import { countsNear, type NearbyCount } from './wave-counts.ts';
import { waveLink, wavesByDate, type WaveLink } from './wave-list.ts';
import { peopleOfWave, type WavePeople } from './wave-people.ts';

/** Everything that the page of a wave shows, sources as ids. */
export interface WaveRecord extends WavePeople, SortedNote {
	/** The row as published, without its note, which stands sorted into conflicts and remarks, and its sources. */
	wave: Omit<Wave, 'note' | 'sourceIds'>;
	counts: NearbyCount[];
	neighbours: Neighbours<WaveLink>;
	/** Sources of the wave and of the counts near it, without repeats. */
	sourceIds: string[];
}

/** The record of a wave; null where there is no such wave. */
export function waveRecord(
	tables: Tables,
	waveId: string,
	words: Pick<Words, 'nameOf' | 'format'>
): WaveRecord | null {
	const wave = tables.waves.find((row) => row.waveId === waveId);
	if (wave === undefined) return null;
	const counts = countsNear(wave.date, tables.population);
	return {
		wave: shownOf(wave),
		...sortNote(wave),
		...peopleOfWave(tables, wave, words),
		counts,
		neighbours: neighboursOf(wavesByDate(tables.waves).map(waveLink), (link) => link.waveId === waveId),
		sourceIds: [...new Set([...wave.sourceIds, ...counts.flatMap((count) => count.sourceIds)])]
	};
}

const shownOf = (wave: Wave): WaveRecord['wave'] => ({
	...waveLink(wave),
	released: wave.released,
	politicalPrisonersRecognised: wave.politicalPrisonersRecognised,
	women: wave.women,
	men: wave.men,
	foreignNationals: wave.foreignNationals,
	nationalities: wave.nationalities,
	destinations: wave.destinations,
	manner: wave.manner,
	announcedBy: wave.announcedBy,
	linkedConcession: wave.linkedConcession,
	stillHeldAfter: wave.stillHeldAfter,
	stillHeldSource: wave.stillHeldSource
});
