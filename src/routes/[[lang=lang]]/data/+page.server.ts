import { CHART_IDS } from '#lib/charts/registry.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { fileSize } from '#lib/server/file-size.ts';
import { tables } from '#lib/server/tables.ts';
import { withTexts } from '#lib/server/words.ts';
import { summariseSources } from '#lib/stats/coverage-sources.ts';
import { describeTables, totalOf } from '#lib/stats/coverage-tables.ts';
import { newestCountHeld } from '#lib/stats/key-numbers.ts';
import type { PageServerLoad } from './$types';

/** The tables as they are offered, what stands behind them, and the figures drawn from them. */
export const load: PageServerLoad = async ({ params }) => {
	const offered = await Promise.all(
		describeTables(tables).map(async (table) => ({ ...table, bytes: await fileSize(table.file) }))
	);
	const { value, date, countedBy } = newestCountHeld(tables);
	return withTexts(languageOf(params.lang), {
		tables: offered,
		total: totalOf(offered),
		sources: summariseSources(tables.sources),
		newest: { value, date, countedBy },
		figures: CHART_IDS
	});
};
