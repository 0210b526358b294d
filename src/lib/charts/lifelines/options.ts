import type { ChartView } from '../define-chart.ts';

/** Whose life lines are drawn; `one` is the larger drawing of a single person's page. */
export type LifelinesOptions = { people: 'featured' | 'everyone' } | { people: 'one'; personId: string };

/** Everyone documented. */
export const EVERYONE: LifelinesOptions = { people: 'everyone' };

/** Named, prerendered states. */
export const VIEWS: readonly ChartView<LifelinesOptions>[] = [
	{ slug: 'featured', options: { people: 'featured' } }
];
