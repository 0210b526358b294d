import { CHART_IDS } from '#lib/charts/registry.ts';
import type { ChartId } from '#lib/charts/define-chart.ts';
import { figureData, type FigureData } from '#lib/server/figure-data.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { tables } from '#lib/server/tables.ts';
import { overviewNumbers } from '#lib/stats/overview.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage({});

/** Figures that stand on the overview in one of their views. */
const VIEWS: Partial<Record<ChartId, string>> = { lifelines: 'featured' };

/** Every figure's numbers, and the numbers that the words say. */
export const load: PageServerLoad = async () => ({
	figures: Object.fromEntries(
		await Promise.all(CHART_IDS.map(async (id) => [id, await figureData(id, VIEWS[id])]))
	) as Record<ChartId, FigureData>,
	numbers: overviewNumbers(tables)
});
