import { precisionOf } from '#lib/data/partial-date.ts';
import type { Release, Tables, Wave } from '#lib/data/tables.ts';
import type { Words } from '#lib/i18n/words.ts';
import { compareNames } from './person-names.ts';
import { restsOnOneOutlet } from './single-outlet.ts';

/** A documented person of a wave, with what must be said beside the name. */
export interface WavePerson {
	personId: string;
	nameEn: string;
	nameBe: string;
	nameRu: string;
	destination: string | null;
	outcome: Release['outcome'];
	isSingleOutlet: boolean;
}

/** The documented people of a wave: those that the data tie to it, and others freed on its day. */
export interface WavePeople {
	documented: WavePerson[];
	/** Freed on the same day, but not tied to the wave in the data: shown apart, not counted with it. */
	sameDay: WavePerson[];
}

/** Who of the documented people belongs to a wave, by family name. */
export const peopleOfWave = (
	{ people, releases }: Tables,
	wave: Wave,
	{ nameOf, format }: Pick<Words, 'nameOf' | 'format'>
): WavePeople => {
	const found = (isOne: (release: Release) => boolean): WavePerson[] =>
		releases
			.filter(isOne)
			.flatMap((release) => wavePerson(release, people))
			.toSorted((a, b) => compareNames(nameOf(a), nameOf(b), format.compare));
	return {
		documented: found(({ waveId }) => waveId === wave.waveId),
		sameDay: found((release) => isOfSameDay(release, wave))
	};
};

/** Whether a release that the data tie to no wave happened on the day of one. */
export const isOfSameDay = ({ waveId, date }: Release, wave: Wave): boolean =>
	waveId === null && date === wave.date && precisionOf(wave.date) === 'day';

// The checks of the tables have made sure that the person exists.
const wavePerson = (release: Release, people: Tables['people']): WavePerson[] =>
	people
		.filter(({ personId }) => personId === release.personId)
		.map(({ personId, nameEn, nameBe, nameRu }) => ({
			personId,
			nameEn,
			nameBe,
			nameRu,
			destination: release.destination,
			outcome: release.outcome,
			isSingleOutlet: restsOnOneOutlet(release.note)
		}));
