import type { Tables } from '#lib/data/tables.ts';
import type { LifeGroup } from './options.ts';

/** How many rows everyone takes, before anything is drawn: who belongs to several groups stands in each. */
export function rowCount({ people, releases }: Tables, by: LifeGroup | null): number {
	if (by === null) return people.length;
	if (by === 'role') return people.reduce((rows, { roles }) => rows + roles.length, 0);
	const stays = new Set(
		releases.flatMap(({ personId, waveId }) => (waveId ? [`${personId} ${waveId}`] : []))
	);
	const inWaves = new Set(releases.flatMap(({ personId, waveId }) => (waveId ? [personId] : [])));
	return stays.size + people.filter(({ personId }) => !inWaves.has(personId)).length;
}
