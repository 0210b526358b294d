import type { Person, Tables } from '#lib/data/tables.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import type { Words } from '#lib/i18n/words.ts';
import { peopleByName } from './people-list.ts';
import { personEvents, type PersonEvents } from './person-events.ts';
import { statedStatus, type StatedStatus } from './person-status.ts';
import { waveLink, type WaveLink } from './wave-list.ts';
import { peopleOfWave, type WavePerson } from './wave-people.ts';

/** What puts people in order. */
type OrderWords = Pick<Words, 'nameOf' | 'format'>;

/** What a link to a person says. */
export type PersonLink = Pick<Person, 'personId' | 'nameEn' | 'nameBe' | 'nameRu'>;

/** The other documented people of a release that the person belongs to. */
export interface Companions {
	wave: WaveLink;
	people: WavePerson[];
}

/** Everything that the page of a person shows, sources as ids. */
export interface PersonRecord {
	person: PersonLink & Pick<Person, 'namesSpelledHere' | 'roles' | 'citizenship' | 'note'>;
	status: StatedStatus;
	events: PersonEvents;
	companions: Companions[];
	neighbours: Neighbours<PersonLink>;
	/** Sources of the person and of every event, without repeats. */
	sourceIds: string[];
}

/** The record of a person; null where nobody of this id is documented. */
export function personRecord(tables: Tables, personId: string, words: OrderWords): PersonRecord | null {
	const person = tables.people.find((row) => row.personId === personId);
	if (person === undefined) return null;
	const events = personEvents(person, tables);
	const told = [...events.dated, ...events.undated];
	return {
		person: shownOf(person),
		status: statedStatus(person, tables),
		events,
		companions: companionsOf(personId, tables, words),
		neighbours: neighboursOf(
			peopleByName(tables.people, words).map(personLink),
			(link) => link.personId === personId
		),
		sourceIds: [...new Set([...told.flatMap((event) => event.sourceIds), ...person.sourceIds])]
	};
}

const personLink = ({ personId, nameEn, nameBe, nameRu }: Person): PersonLink => ({
	personId,
	nameEn,
	nameBe,
	nameRu
});

const shownOf = ({
	personId,
	nameEn,
	nameBe,
	nameRu,
	namesSpelledHere,
	roles,
	citizenship,
	note
}: Person): PersonRecord['person'] => ({
	personId,
	nameEn,
	nameBe,
	nameRu,
	namesSpelledHere,
	roles,
	citizenship,
	note
});

function companionsOf(personId: string, tables: Tables, words: OrderWords): Companions[] {
	const ids = tables.releases.filter((release) => release.personId === personId).map(({ waveId }) => waveId);
	return tables.waves
		.filter(({ waveId }) => ids.includes(waveId))
		.map((wave) => ({
			wave: waveLink(wave),
			people: peopleOfWave(tables, wave, words).documented.filter((other) => other.personId !== personId)
		}))
		.filter(({ people }) => people.length > 0);
}
