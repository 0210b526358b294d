import type { ReleaseManner } from '#lib/data/codes.ts';
import type { Person, Tables } from '#lib/data/tables.ts';
import { restsOnOneOutlet } from './single-outlet.ts';
import { lastFreed, statusOf, type PersonStatus } from './status.ts';

/** A status with what must be said beside it. */
export interface StatedStatus extends PersonStatus {
	/** How the person was freed; empty where that is not known or the person was not freed. */
	manner: readonly ReleaseManner[];
	isSingleOutlet: boolean;
	/** The note of the release that the status rests on. */
	note: string | null;
}

/** The status of a person with the manner and the remark of the release behind it. */
export function statedStatus(person: Person, tables: Tables): StatedStatus {
	const status = statusOf(person, tables);
	const release =
		status.status === 'freed'
			? lastFreed(tables.releases.filter(({ personId }) => personId === person.personId))
			: undefined;
	return {
		...status,
		manner: release?.manner ?? [],
		isSingleOutlet: restsOnOneOutlet(release?.note ?? null),
		note: release?.note ?? null
	};
}
