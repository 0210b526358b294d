import type { IndicatorUnit, TacticId } from '#lib/data/codes.ts';
import type { PartialDate } from '#lib/data/partial-date.ts';
import type { PanelForm } from './panels.ts';

/** One number about one year. */
export interface YearCount {
	tacticId: TacticId;
	indicatorId: string;
	year: number;
	value: number;
	isRunningTotal: boolean;
	unit: IndicatorUnit;
	/** Start of what is counted: of the year, or of the running total. */
	from: PartialDate | null;
	/** Up to when it counts. */
	to: PartialDate;
	/** When it was known; of a count without that day, `to`. */
	asOf: PartialDate;
	/** Who published it; null where we counted the rows of a table ourselves. */
	countedBy: string | null;
	sourceIds: readonly string[];
}

/** One series of a panel: a year without a count is not in it. */
export interface CountSeries {
	indicatorId: string;
	counts: readonly YearCount[];
}

/** One tactic. */
export interface Panel {
	tacticId: TacticId;
	form: PanelForm;
	/** From the baseline up. */
	stack: readonly CountSeries[];
	/** The sum of the stack, by the counter itself. */
	sum: CountSeries | null;
}
