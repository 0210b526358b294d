import { rollups } from 'd3';
import type { Reliability, SourceKind } from '#lib/data/codes.ts';
import type { Source } from '#lib/data/tables.ts';

/** How many sources share a value. */
export interface Tally<Value> {
	value: Value;
	sources: number;
}

/** The sources in numbers. */
export interface SourceSummary {
	sources: number;
	publishers: number;
	/** Sources of which no public address is known. */
	withoutAddress: number;
	/** Sources whose date of publication was not found. */
	withoutDate: number;
	byKind: readonly Tally<SourceKind>[];
	byReliability: readonly Tally<Reliability>[];
	byLanguage: readonly Tally<string>[];
}

/** Counts the sources by what a sceptical reader asks about them, the most frequent value first. */
export const summariseSources = (sources: readonly Source[]): SourceSummary => ({
	sources: sources.length,
	publishers: new Set(sources.map(({ publisher }) => publisher)).size,
	withoutAddress: sources.filter(({ url }) => url === null).length,
	withoutDate: sources.filter(({ published }) => published === null).length,
	byKind: tally(sources.map(({ kind }) => kind)),
	byReliability: tally(sources.map(({ reliability }) => reliability)),
	byLanguage: tally(sources.map(({ language }) => language))
});

const tally = <Value extends string>(values: readonly Value[]): Tally<Value>[] =>
	rollups(
		values,
		(group) => group.length,
		(value) => value
	)
		.map(([value, count]) => ({ value, sources: count }))
		.toSorted((a, b) => b.sources - a.sources || (a.value < b.value ? -1 : 1));
