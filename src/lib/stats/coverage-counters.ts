import { groups } from 'd3';
import type { PopulationDefinition } from '#lib/data/codes.ts';
import { compareDates, type PartialDate } from '#lib/data/partial-date.ts';
import type { PopulationCount } from '#lib/data/tables.ts';

/** Someone who publishes counts of people held by one rule. */
export interface Counter {
	countedBy: string;
	definition: PopulationDefinition;
	/** How many of their counts are in the table. */
	counts: number;
	/** Date of the oldest. */
	from: PartialDate;
	/** Date of the newest. */
	to: PartialDate;
	/** People held by the newest. */
	held: number;
	/** Where the newest can be read. */
	sourceIds: readonly string[];
}

/** Who counts people held, by which rule and from when to when; whoever published most comes first. */
export const countersOf = (population: readonly PopulationCount[]): Counter[] =>
	groups(
		population,
		({ definition }) => definition,
		({ countedBy }) => countedBy
	)
		.flatMap(([definition, byCounter]) =>
			byCounter.map(([countedBy, counts]) => counterOf(countedBy, definition, counts))
		)
		.toSorted((a, b) => b.counts - a.counts);

function counterOf(
	countedBy: string,
	definition: PopulationDefinition,
	counts: readonly PopulationCount[]
): Counter {
	const sorted = counts.toSorted((a, b) => compareDates(a.date, b.date));
	const [oldest, newest] = [sorted[0], sorted.at(-1)];
	if (!oldest || !newest) throw new Error(`${countedBy}: a counter without a count`);
	const { held, sourceIds } = newest;
	return {
		countedBy,
		definition,
		counts: counts.length,
		from: oldest.date,
		to: newest.date,
		held,
		sourceIds
	};
}
