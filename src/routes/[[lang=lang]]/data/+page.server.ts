import { CHART_IDS } from '#lib/charts/registry.ts';
import { fileSize } from '#lib/server/file-size.ts';
import { tables } from '#lib/server/tables.ts';
import { summariseSources } from '#lib/stats/coverage-sources.ts';
import { describeTables, totalOf } from '#lib/stats/coverage-tables.ts';
import { newestCountHeld } from '#lib/stats/key-numbers.ts';
import type { PageServerLoad } from './$types';

/** The tables as they are offered, what stands behind them, and the figures drawn from them. */
export const load: PageServerLoad = async () => {
	const offered = await Promise.all(
		describeTables(tables).map(async (table) => ({ ...table, bytes: await fileSize(table.file) }))
	);
	const { value, date, countedBy } = newestCountHeld(tables);
	return {
		tables: offered,
		total: totalOf(offered),
		sources: summariseSources(tables.sources),
		newest: { value, date, countedBy },
		figures: CHART_IDS
	};
};
