import { isChartId } from '#lib/charts/registry.ts';

/** Ids of figures in addresses. */
export const match = isChartId;
