import { greatest, groups, max, min, sum } from 'd3';
import { compareDates, monthOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { PopulationCount, Wave } from '#lib/data/tables.ts';

/** A count whose women and men are not the people held. */
export interface SplitConflict {
	date: PartialDate;
	countedBy: string;
	held: number;
	women: number;
	men: number;
	/** Women and men together. */
	together: number;
	note: string | null;
	sourceIds: readonly string[];
}

/** Counts published with women and men that do not add up, newest first. */
export const splitConflicts = (population: readonly PopulationCount[]): SplitConflict[] =>
	population
		.flatMap(({ date, countedBy, held, women, men, note, sourceIds }) => {
			if (women === null || men === null || women + men === held) return [];
			return [{ date, countedBy, held, women, men, together: women + men, note, sourceIds }];
		})
		.toSorted(newestFirst);

/** Counts of one month by the rule of recognition. */
export interface MonthCounts {
	/** `YYYY-MM`. */
	month: string;
	/** Oldest first. */
	counts: readonly Pick<PopulationCount, 'date' | 'held' | 'countedBy'>[];
	/** Between the lowest and the highest. */
	apart: number;
	sourceIds: readonly string[];
}

/** Months whose counts differ. */
export interface MonthConflicts {
	/** How many months have counts that differ. */
	conflicts: number;
	/** How many months have a count at all. */
	months: number;
	/** The newest conflict and the widest; one month where it is both. */
	examples: readonly MonthCounts[];
}

/** In how many months the counts of recognised political prisoners differ, with examples. */
export function monthConflicts(population: readonly PopulationCount[]): MonthConflicts {
	const months = groups(recognised(population), ({ date }) => monthOf(date)).flatMap(([month, counts]) =>
		month === null ? [] : [monthCounts(month, counts)]
	);
	const conflicts = months.filter(({ apart }) => apart > 0);
	const newest = greatest(conflicts, ({ month }) => month);
	const widest = greatest(conflicts, ({ apart }) => apart);
	return {
		conflicts: conflicts.length,
		months: months.length,
		examples: [...new Set([newest, widest])].filter((month) => month !== undefined)
	};
}

const monthCounts = (month: string, counts: readonly PopulationCount[]): MonthCounts => ({
	month,
	counts: counts
		.toSorted((a, b) => compareDates(a.date, b.date))
		.map(({ date, held, countedBy }) => ({ date, held, countedBy })),
	apart: (max(counts, ({ held }) => held) ?? 0) - (min(counts, ({ held }) => held) ?? 0),
	sourceIds: counts.flatMap(({ sourceIds }) => sourceIds)
});

/** Two rules that give two numbers for one date. */
export interface RuleConflict {
	date: PartialDate;
	held: number;
	countedBy: string;
	/** By the wider rule. */
	wider: number;
	widerCountedBy: string;
	sourceIds: readonly string[];
}

/** Dates for which both the rule of recognition and the wider one have a count, newest first. */
export const ruleConflicts = (population: readonly PopulationCount[]): RuleConflict[] =>
	population
		.filter(({ definition }) => definition === 'wider definition')
		.flatMap((wider) =>
			recognised(population)
				.filter(({ date }) => date === wider.date)
				.map(({ date, held, countedBy, sourceIds }) => ({
					date,
					held,
					countedBy,
					wider: wider.held,
					widerCountedBy: wider.countedBy,
					sourceIds: [...sourceIds, ...wider.sourceIds]
				}))
		)
		.toSorted(newestFirst);

/** A wave in which those who came out somewhere are not as many as were released. */
export interface ArrivalConflict {
	waveId: string;
	date: PartialDate;
	released: number;
	arrived: number;
	note: string | null;
	sourceIds: readonly string[];
}

/** Waves whose destinations do not add up to the released, newest first. */
export const arrivalConflicts = (waves: readonly Wave[]): ArrivalConflict[] =>
	waves
		.map(({ waveId, date, released, destinations, note, sourceIds }) => ({
			waveId,
			date,
			released,
			arrived: sum(destinations, ({ count }) => count),
			note,
			sourceIds
		}))
		.filter(({ arrived, released }) => arrived > 0 && arrived !== released)
		.toSorted(newestFirst);

const recognised = (population: readonly PopulationCount[]): PopulationCount[] =>
	population.filter(({ definition }) => definition === 'recognised political prisoners held');

const newestFirst = (a: { date: PartialDate }, b: { date: PartialDate }): number =>
	compareDates(b.date, a.date);
