import type { ChartView } from '../define-chart.ts';

/** Orders of the rows; the first is that of the series. */
export const LIFE_SORTS = ['arrest', 'held', 'term', 'name'] as const;

/** What the rows are sorted by. */
export type LifeSort = (typeof LIFE_SORTS)[number];

/** What rows can be gathered by. */
export const LIFE_GROUPS = ['role', 'wave'] as const;

/** What the rows are gathered by. */
export type LifeGroup = (typeof LIFE_GROUPS)[number];

/** A stretch of the rows: a long list is drawn a page at a time. */
export interface RowPage {
	/** Place of the first row, from 0. */
	from: number;
	/** Rows a page. */
	count: number;
}

/** A list of lives; what is absent is as in the figure that the build draws. */
export interface ListOptions {
	people: 'featured' | 'everyone';
	sort?: LifeSort;
	group?: LifeGroup | null;
	page?: RowPage | null;
}

/** Whose life lines are drawn; `one` is the larger drawing of a single person's page. */
export type LifelinesOptions = ListOptions | { people: 'one'; personId: string };

/** Everyone documented. */
export const EVERYONE: ListOptions = { people: 'everyone' };

/** Named, prerendered states. */
export const VIEWS: readonly ChartView<LifelinesOptions>[] = [
	{ slug: 'featured', options: { people: 'featured' } }
];
