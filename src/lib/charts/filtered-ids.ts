import type { ChartId } from './define-chart.ts';

/**
 * The figures that filters change: those whose definition has `filteredBy`, known here without the code of any. The others
 * show published counts, and what draws them comes only where somebody points at them.
 */
export const FILTERED_IDS: readonly ChartId[] = ['timeline', 'sentences', 'lifelines'];
