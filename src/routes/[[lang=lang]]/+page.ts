import type { AnyChart, ChartId } from '#lib/charts/define-chart.ts';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import type { PageLoad } from './$types';

/** The definitions of all figures, so that the page draws them without waiting. */
export const load: PageLoad = async ({ data }) => ({
	...data,
	charts: Object.fromEntries(
		await Promise.all(CHART_IDS.map(async (id) => [id, await loadChart(id)]))
	) as Record<ChartId, AnyChart>
});
