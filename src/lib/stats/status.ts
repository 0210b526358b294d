import { greatest } from 'd3';
import { firstDay, lastDay, precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Arrest, Person, Release, Tables } from '#lib/data/tables.ts';

/** What can be known last of a person. */
export type StatusName = 'freed' | 'last-reported-held' | 'died' | 'unknown';

/** What is known last of a person. It is never said that a person *is* held: only when that was last reported. */
export interface PersonStatus {
	status: StatusName;
	/** Of the release, the last report or the death; null where it is not known. */
	date: PartialDate | null;
}

/** The tables that a status follows from. */
export type StatusTables = Pick<Tables, 'arrests' | 'releases' | 'deaths'>;

/**
 * The status of a person. *Freed* rests on a release with the outcome "freed" after which neither an arrest nor a
 * report of custody is known; a release that led back into custody frees nobody. Whoever has neither a release nor a
 * report of custody has an unknown status, even where an arrest is known.
 */
export function statusOf(person: Person, tables: StatusTables): PersonStatus {
	const isOfPerson = (row: { personId: string }): boolean => row.personId === person.personId;
	const death = tables.deaths.find(isOfPerson);
	if (death) return { status: 'died', date: death.date };
	const release = lastFreed(tables.releases.filter(isOfPerson));
	if (!release) return lastReported([person.lastReportedHeld]);
	const reports = [
		...(isAfter(person.lastReportedHeld, release) ? [person.lastReportedHeld] : []),
		...arrestsAfter(release, tables.arrests.filter(isOfPerson)).map(({ date }) => date)
	];
	return reports.length > 0 ? lastReported(reports) : { status: 'freed', date: release.date };
}

/** The newest release that freed the person; one on an unknown day counts as the newest, for want of other news. */
export const lastFreed = (releases: readonly Release[]): Release | undefined =>
	greatest(
		releases.filter(({ outcome }) => outcome === 'freed'),
		({ date }) => (date === null ? '9999-12-31' : lastDay(date))
	);

/**
 * Arrests that certainly came after a release. On the day of the release itself a person's only arrest came before it,
 * but a further one after it: at the prison gate.
 */
function arrestsAfter(release: Release, arrests: readonly Arrest[]): Arrest[] {
	const { date } = release;
	const isRearrest = date !== null && arrests.some((arrest) => lastDay(arrest.date) < firstDay(date));
	return arrests.filter(
		(arrest) =>
			isAfter(arrest.date, release) ||
			(isRearrest && arrest.date === date && precisionOf(arrest.date) === 'day')
	);
}

/** Whether a date certainly lies after a release. */
const isAfter = (date: PartialDate | null, release: Release): boolean =>
	date !== null && release.date !== null && firstDay(date) > lastDay(release.date);

const lastReported = (reports: readonly (PartialDate | null)[]): PersonStatus => {
	const date = greatest(
		reports.filter((report) => report !== null),
		lastDay
	);
	return date === undefined ? { status: 'unknown', date: null } : { status: 'last-reported-held', date };
};
