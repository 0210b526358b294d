import type { PartialDate } from '#lib/data/partial-date.ts';
import { isFiltered, type Filters } from '#lib/stats/filters.ts';
import type { ChartView } from '../define-chart.ts';

/** The three kinds of events, in the order of a case. */
export const LANES = ['arrests', 'sentences', 'releases'] as const;

/** One kind of events, drawn in a lane of its own. */
export type LaneName = (typeof LANES)[number];

/** What a reader may choose: which lanes, and from when to when; null is as far as the data reach. */
export interface TimelineOptions {
	lanes: readonly LaneName[];
	from: PartialDate | null;
	to: PartialDate | null;
	/** How many further moments of context may be named: those of a whole timeline are few, a closer look has room. */
	moreContext?: number;
	/** Whether the events are only those that a reader’s filters leave: then no word may speak of all of them. */
	isFiltered?: boolean;
}

/** From this width on, px, time runs to the right; below, down the page. */
export const WIDE_FROM = 640;

/** Up to so many days a time axis is divided by days, then by weeks, then by months. */
export const MOST_DAYS = { byDay: 35, byWeek: 125 };

/** How much further context a closer look names. */
export const MORE_CONTEXT = 6;

/** Everything. */
export const DEFAULTS: TimelineOptions = { lanes: LANES, from: null, to: null };

/** A period chosen by filters is drawn like one zoomed to, unless another one is asked for. */
export function underFilters(options: TimelineOptions, filters: Filters): TimelineOptions {
	if (!isFiltered(filters)) return options;
	const { from, to } = filters;
	const isWhole = options.from === null && options.to === null;
	const isPeriod = isWhole && (from !== null || to !== null);
	return { ...options, ...(isPeriod ? { from, to, moreContext: MORE_CONTEXT } : {}), isFiltered: true };
}

const view = (slug: string, lane: LaneName, period: PartialDate): ChartView<TimelineOptions> => ({
	slug,
	options: { lanes: [lane], from: period, to: period }
});

/** The named states. */
export const VIEWS: readonly ChartView<TimelineOptions>[] = [
	view('arrests-2020', 'arrests', '2020'),
	view('sentences-2021', 'sentences', '2021'),
	view('sentences-2023', 'sentences', '2023'),
	view('releases-september-2025', 'releases', '2025-09'),
	view('releases-december-2025', 'releases', '2025-12')
];
