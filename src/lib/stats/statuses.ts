import { oncePerTables } from './once-per-tables.ts';
import { rowsByPerson } from './rows-by-person.ts';
import { statusOf, type PersonStatus } from './status.ts';

/**
 * The status of everyone, by id of person. Give it the whole tables: from filtered ones, where a release may be missing, it
 * would say wrong things.
 */
export const statusesOf = oncePerTables((tables): ReadonlyMap<string, PersonStatus> => {
	const arrests = rowsByPerson(tables.arrests);
	const releases = rowsByPerson(tables.releases);
	const deaths = rowsByPerson(tables.deaths);
	return new Map(
		tables.people.map((person) => {
			const id = person.personId;
			const ofPerson = {
				arrests: arrests.get(id) ?? [],
				releases: releases.get(id) ?? [],
				deaths: deaths.get(id) ?? []
			};
			return [id, statusOf(person, ofPerson)];
		})
	);
});
