import { range } from 'd3';
import { yearOf } from '#lib/data/partial-date.ts';
import type { Death, Tables } from '#lib/data/tables.ts';
import { lastOfEachYear, onCommonDates, valuesOf, type DatedValue } from '#lib/stats/counts-by-year.ts';
import { diedByEndOf } from '#lib/stats/deaths-in-custody.ts';
import type { PanelSpec } from './panels.ts';
import type { CountSeries, Panel, YearCount } from './panel.ts';

/** One panel: of a stack, only dates for which each part and the sum are known. */
export function panelOf(spec: PanelSpec, tables: Tables): Panel {
	const ids = spec.sumId === undefined ? spec.indicatorIds : [...spec.indicatorIds, spec.sumId];
	const drawn = onCommonDates(ids.map((id) => valuesOf(tables.indicators, id))).map((values, i) =>
		seriesOf(ids[i] ?? '', values)
	);
	const stack = drawn.slice(0, spec.indicatorIds.length);
	return {
		tacticId: spec.tacticId,
		form: spec.form,
		stack: spec.gapsFrom === 'deaths' ? stack.map((series) => withDeaths(series, tables.deaths)) : stack,
		sum: drawn[spec.indicatorIds.length] ?? null
	};
}

/** The newest value of a series. */
export function newestOf(indicatorId: string, { indicators }: Tables): YearCount | null {
	const value = valuesOf(indicators, indicatorId).at(-1);
	return value ? yearCount(value) : null;
}

const seriesOf = (indicatorId: string, values: readonly DatedValue[]): CountSeries => ({
	indicatorId,
	counts: [...lastOfEachYear(values).values()].map(yearCount)
});

const yearCount = (row: DatedValue): YearCount => ({
	tacticId: row.tacticId,
	indicatorId: row.indicatorId,
	year: yearOf(row.end),
	value: row.value,
	isRunningTotal: row.cumulative,
	unit: row.unit,
	from: row.periodStart,
	to: row.end,
	asOf: row.asOf ?? row.end,
	countedBy: row.countedBy,
	sourceIds: row.sourceIds
});

/**
 * The same running total with the years before its first published value filled from the list of deaths, which the
 * published values agree with. Such a value has no counter but us, and is drawn and listed as such.
 */
function withDeaths({ indicatorId, counts }: CountSeries, deaths: readonly Death[]): CountSeries {
	const first = counts[0];
	if (!first?.from) return { indicatorId, counts };
	const earlier = range(yearOf(first.from), first.year).map((year) => deathsCount(first, year, deaths));
	return { indicatorId, counts: [...earlier, ...counts] };
}

function deathsCount(like: YearCount, year: number, deaths: readonly Death[]): YearCount {
	const died = diedByEndOf(year, deaths);
	return {
		...like,
		year,
		value: died.length,
		to: `${year}-12-31`,
		asOf: `${year}-12-31`,
		countedBy: null,
		sourceIds: [...new Set(died.flatMap((death) => death.sourceIds))]
	};
}
