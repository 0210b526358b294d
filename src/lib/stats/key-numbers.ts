import { greatest } from 'd3';
import { lastDay, type PartialDate } from '#lib/data/partial-date.ts';
import type { Tables } from '#lib/data/tables.ts';
import { largeWaves } from './large-waves.ts';

/** A published number with the date it holds for, who counted, and where that can be read. */
export interface PublishedNumber {
	value: number;
	date: PartialDate;
	/** The counter's own name, as in the table. */
	countedBy: string;
	sourceIds: readonly string[];
}

/** The newest published count of recognised political prisoners held. */
export const newestCountHeld = (tables: Tables): PublishedNumber => {
	const counts = tables.population.filter((row) => row.definition === 'recognised political prisoners held');
	const { held, date, countedBy, sourceIds } = newest(counts, (row) => row.date, 'population');
	return { value: held, date, countedBy, sourceIds };
};

/** The newest count of everyone recognised as a political prisoner since 2020. */
export const everRecognised = (tables: Tables): PublishedNumber => {
	const counts = tables.totals.filter((row) => row.metric === 'ever_recognised_political_prisoners');
	const { value, asOf, countedBy, sourceIds } = newest(counts, (row) => row.asOf, 'totals');
	return { value, date: asOf, countedBy, sourceIds };
};

/** The newest large release wave. */
export const newestLargeWave = (tables: Tables): PublishedNumber => {
	const { released, date, announcedBy, sourceIds } = newest(
		largeWaves(tables.waves),
		(wave) => wave.date,
		'waves'
	);
	return { value: released, date, countedBy: announcedBy, sourceIds };
};

/** The newest count of recognised political prisoners who died in custody. */
export const diedInCustody = (tables: Tables): PublishedNumber =>
	newestOfIndicator(tables, 'political-prisoners-died-in-custody');

/** Complaints of police violence of 2020 that the authorities registered. */
export const tortureComplaints = (tables: Tables): PublishedNumber =>
	newestOfIndicator(tables, 'torture-complaints-registered');

/** Criminal cases opened over torture in August 2020. */
export const tortureCases = (tables: Tables): PublishedNumber =>
	newestOfIndicator(tables, 'torture-criminal-cases-opened');

function newestOfIndicator(tables: Tables, indicatorId: string): PublishedNumber {
	const rows = tables.indicators.filter((row) => row.indicatorId === indicatorId);
	const { value, asOf, countedBy, sourceIds } = newest(rows, (row) => row.asOf ?? '', indicatorId);
	return { value, date: asOf ?? '', countedBy, sourceIds };
}

function newest<Row>(rows: readonly Row[], dateOf: (row: Row) => PartialDate, what: string): Row {
	const found = greatest(rows, (row) => lastDay(dateOf(row)));
	if (found === undefined) throw new Error(`${what}: no row to take the newest number from`);
	return found;
}
