import type { PartialDate } from '#lib/data/partial-date.ts';
import type { Tables } from '#lib/data/tables.ts';
import { LANES, type LaneName } from '../options.ts';

/** Events of one kind, counted instead of kept. */
export interface CrowdLane {
	lane: LaneName;
	/** How many events have a date, for each date that comes up, at its precision. */
	dates: readonly (readonly [date: PartialDate, events: number])[];
	undated: number;
}

/** More events than a reader could tell apart as marks, and a browser could draw while a reader waits. */
export type Crowd = readonly CrowdLane[];

/** Up to so many events each has a mark of its own. */
const MOST_MARKS = 2000;

/** The events of the tables as counts, where they are too many for marks; null where they are not. */
export const crowdOf = (tables: Pick<Tables, LaneName>): Crowd | null =>
	LANES.reduce((sum, lane) => sum + tables[lane].length, 0) > MOST_MARKS
		? LANES.map((lane) => counted(lane, tables[lane]))
		: null;

function counted(lane: LaneName, rows: readonly { date: PartialDate | null }[]): CrowdLane {
	const dates = new Map<PartialDate, number>();
	let undated = 0;
	for (const { date } of rows) {
		if (date === null) undated++;
		else dates.set(date, (dates.get(date) ?? 0) + 1);
	}
	return { lane, dates: [...dates], undated };
}
