import { rollups } from 'd3';
import type { Role } from '#lib/data/codes.ts';
import { compareDates, firstDay, lastDay, type PartialDate } from '#lib/data/partial-date.ts';
import type { Person, PopulationCount, Tables } from '#lib/data/tables.ts';
import { newestCountHeld } from './key-numbers.ts';

/** The documented people as a sample of those imprisoned. */
export interface Sample {
	people: number;
	women: number;
	/** How many have each role; one person may have several, so these do not add up. */
	roles: readonly { role: Role; people: number }[];
	/** The newest count of people held that says how many are women, to compare with. */
	compared: SplitCount;
}

/** A count of people held with the women among them. */
export interface SplitCount {
	date: PartialDate;
	countedBy: string;
	held: number;
	women: number;
	sourceIds: readonly string[];
}

/** Sets the documented people beside the newest count that is split by sex. */
export const sampleOf = ({ people, population }: Tables): Sample => ({
	people: people.length,
	women: people.filter(({ gender }) => gender === 'f').length,
	roles: rolesOf(people),
	compared: newestSplit(population)
});

const rolesOf = (people: readonly Person[]): Sample['roles'] =>
	rollups(
		people.flatMap(({ roles }) => roles),
		(group) => group.length,
		(role) => role
	)
		.map(([role, count]) => ({ role, people: count }))
		.toSorted((a, b) => b.people - a.people || (a.role < b.role ? -1 : 1));

function newestSplit(population: readonly PopulationCount[]): SplitCount {
	const [newest] = population
		.flatMap((count) => (count.women === null ? [] : [{ ...count, women: count.women }]))
		.filter(({ definition }) => definition === 'recognised political prisoners held')
		.toSorted((a, b) => compareDates(b.date, a.date));
	if (!newest) throw new Error('population: no count says how many are women');
	const { date, countedBy, held, women, sourceIds } = newest;
	return { date, countedBy, held, women, sourceIds };
}

/** A release that the newest count of people held cannot know of. */
export interface LaterWave {
	waveId: string;
	date: PartialDate;
	released: number;
	sourceIds: readonly string[];
}

/** Waves after the newest count of people held, oldest first. */
export function wavesAfterNewestCount(tables: Tables): LaterWave[] {
	const { date } = newestCountHeld(tables);
	return tables.waves
		.filter((wave) => firstDay(wave.date) > lastDay(date))
		.toSorted((a, b) => compareDates(a.date, b.date))
		.map(({ waveId, date: day, released, sourceIds }) => ({ waveId, date: day, released, sourceIds }));
}
