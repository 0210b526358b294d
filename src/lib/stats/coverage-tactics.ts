import type { IndicatorUnit, TacticId } from '#lib/data/codes.ts';
import type { PartialDate } from '#lib/data/partial-date.ts';
import type { IndicatorValue, Tables } from '#lib/data/tables.ts';
import { valuesOf } from './counts-by-year.ts';

/** Which series stand for a tactic. */
export interface TacticChoice {
	tacticId: TacticId;
	indicatorIds: readonly string[];
}

/** One series in short. */
export interface SeriesCoverage {
	indicatorId: string;
	label: string;
	unit: IndicatorUnit;
	isRunningTotal: boolean;
	countedBy: string;
	/** How it was counted, in the words of the table. */
	method: string;
	values: number;
	/** Start of the first value's period, or its date. */
	from: PartialDate;
	/** End of the last value's period, or its date. */
	to: PartialDate;
	/** Where the newest value can be read. */
	sourceIds: readonly string[];
}

/** A tactic with the series that stand for it, and how many series about it are in the table. */
export interface TacticCoverage {
	tacticId: TacticId;
	series: readonly SeriesCoverage[];
	known: number;
}

/** What the chosen series cover, tactic by tactic. */
export const tacticCoverage = ({ indicators }: Tables, choices: readonly TacticChoice[]): TacticCoverage[] =>
	choices.map(({ tacticId, indicatorIds }) => ({
		tacticId,
		series: indicatorIds.map((id) => seriesCoverage(id, indicators)),
		known: new Set(indicators.filter((row) => row.tacticId === tacticId).map((row) => row.indicatorId)).size
	}));

function seriesCoverage(indicatorId: string, indicators: readonly IndicatorValue[]): SeriesCoverage {
	const values = valuesOf(indicators, indicatorId);
	const [oldest, newest] = [values[0], values.at(-1)];
	if (!oldest || !newest) throw new Error(`${indicatorId}: no dated value of this series`);
	return {
		indicatorId,
		label: newest.labelEn,
		unit: newest.unit,
		isRunningTotal: newest.cumulative,
		countedBy: newest.countedBy,
		method: newest.methodNote,
		values: values.length,
		from: oldest.periodStart ?? oldest.end,
		to: newest.end,
		sourceIds: newest.sourceIds
	};
}
