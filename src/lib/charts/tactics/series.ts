import { range } from 'd3';
import { yearOf } from '#lib/data/partial-date.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { SeriesBase } from '../define-chart.ts';
import type { Panel, YearCount } from './panel.ts';
import { newestOf, panelOf } from './panel-series.ts';
import { PANELS, REMARKS, type RemarkName } from './panels.ts';

/** What the figure shows. */
export interface TacticsSeries extends SeriesBase {
	/** Every year from the first count of any panel to the last. */
	years: readonly number[];
	panels: readonly Panel[];
	/** Values that panels state in words. */
	remarks: Readonly<Record<RemarkName, YearCount | null>>;
	/** Years in which groups were released: the heading sets them against the newest trials. */
	yearsOfReleases: readonly number[];
}

/** The five panels from the tables. */
export function tacticsSeries(tables: Tables): TacticsSeries {
	const panels = PANELS.map((spec) => panelOf(spec, tables));
	return {
		asOf: tables.dataset[0]?.asOf ?? '',
		years: yearsFrom(panels),
		panels,
		remarks: {
			complaints: newestOf(REMARKS.complaints, tables),
			casesOpened: newestOf(REMARKS.casesOpened, tables),
			newestSum: newestOf(REMARKS.newestSum, tables)
		},
		yearsOfReleases: [...new Set(tables.waves.map((wave) => yearOf(wave.date)))]
	};
}

/** Every count that a panel draws or writes over its stack. */
export const countsOf = ({ stack, sum }: Panel): YearCount[] =>
	[...stack, ...(sum ? [sum] : [])].flatMap((series) => series.counts);

/** Names a count among all. */
export const countId = ({ indicatorId, to }: YearCount): string => `${indicatorId}/${to}`;

/** Every count of the figure, panel by panel, with those that the panel only states in words. */
export function allCounts({ panels, remarks }: TacticsSeries): YearCount[] {
	const stated = Object.values(remarks).filter((remark) => remark !== null);
	const byId = new Map(
		panels
			.flatMap((panel) => [
				...countsOf(panel),
				...stated.filter((remark) => remark.tacticId === panel.tacticId)
			])
			.map((count) => [countId(count), count])
	);
	return [...byId.values()];
}

function yearsFrom(panels: readonly Panel[]): number[] {
	const years = panels.flatMap(countsOf).map((count) => count.year);
	return years.length === 0 ? [] : range(Math.min(...years), Math.max(...years) + 1);
}
