import type { PartialDate } from '#lib/data/partial-date.ts';
import type { IndicatorValue, Tables } from '#lib/data/tables.ts';

/** One value of an indicator. */
export interface Claim {
	value: number;
	/** When the value was known. */
	date: PartialDate;
	countedBy: string;
	sourceIds: readonly string[];
}

/** What the sources themselves say about the limits of their counts. */
export interface Limits {
	/** Convictions of 2021 that Viasna knew of. */
	known: Claim;
	/** Convictions of the same year by an office of the state, with what the note says of those unseen. */
	official: Claim & { note: string };
	/** Convictions of 2025, when the access to court data was closed. */
	closed: Claim & { note: string };
	/** Newly recognised people, by the counter who says what lowers their number. */
	slow: Claim;
	/** People punished for “extremist materials” in 2024. */
	punished: Claim;
	/** People convicted over “extremist formations” since 2021, by the newest count. */
	formations: Claim;
}

/** Takes the limits from the indicators; throws where a row that a sentence rests on is gone. */
export function limitsOf({ indicators }: Tables): Limits {
	const row = (indicatorId: string, year: string): IndicatorValue => rowOf(indicators, indicatorId, year);
	return {
		known: claim(row('viasna-convicted-per-year', '2021')),
		official: noted(row('prosecutor-convicted-extremist-cases-2021', '2021')),
		closed: noted(row('viasna-convicted-per-year', '2025')),
		slow: claim(row('political-prisoners-recognised-per-year-bsg', '2025')),
		punished: claim(row('extremist-materials-people-punished-2024', '2024')),
		formations: claim(newestOf(indicators, 'extremist-formation-convicted-cumulative'))
	};
}

function rowOf(indicators: readonly IndicatorValue[], indicatorId: string, year: string): IndicatorValue {
	const row = indicators.find(
		(value) => value.indicatorId === indicatorId && value.periodStart?.startsWith(year)
	);
	if (!row) throw new Error(`${indicatorId}: no value for ${year}`);
	return row;
}

function newestOf(indicators: readonly IndicatorValue[], indicatorId: string): IndicatorValue {
	const newest = indicators
		.filter((value) => value.indicatorId === indicatorId && value.asOf !== null)
		.sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1))[0];
	if (!newest) throw new Error(`${indicatorId}: no value has a date`);
	return newest;
}

function claim({ indicatorId, value, asOf, countedBy, sourceIds }: IndicatorValue): Claim {
	if (asOf === null) throw new Error(`${indicatorId}: the value has no date`);
	return { value, date: asOf, countedBy, sourceIds };
}

function noted(row: IndicatorValue): Claim & { note: string } {
	if (row.note === null) throw new Error(`${row.indicatorId}: the note that a sentence rests on is gone`);
	return { ...claim(row), note: row.note };
}
