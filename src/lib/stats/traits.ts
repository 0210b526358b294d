import type { Gender, Role } from '#lib/data/codes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { oncePerTables } from './once-per-tables.ts';
import { rowsByPerson } from './rows-by-person.ts';
import type { StatusName } from './status.ts';
import { statusesOf } from './statuses.ts';

/** What each person has of one filter, in the order of the table of people. */
export type Column<Value> = readonly (readonly Value[])[];

/** What people have of the filters that look at people; all of it is read from the whole tables. */
export interface Traits {
	roles: (tables: Tables) => Column<Role>;
	genders: (tables: Tables) => Column<Gender>;
	statuses: (tables: Tables) => Column<StatusName>;
	/** Ids of the waves of the person's releases, each once. */
	waves: (tables: Tables) => Column<string>;
}

/** Reads one column when it is first asked for, and keeps it. */
export const TRAITS: Traits = {
	roles: oncePerTables(({ people }) => people.map(({ roles }) => roles)),
	genders: oncePerTables(({ people }) => people.map(({ gender }) => [gender])),
	statuses: oncePerTables((tables) => {
		const statuses = statusesOf(tables);
		return tables.people.map(({ personId }) => [statuses.get(personId)?.status ?? 'unknown']);
	}),
	waves: oncePerTables(({ people, releases }) => {
		const byPerson = rowsByPerson(releases);
		return people.map(({ personId }) => [
			...new Set((byPerson.get(personId) ?? []).flatMap(({ waveId }) => waveId ?? []))
		]);
	})
};
