import { error } from '@sveltejs/kit';
import { viewLinks } from '#lib/charts/view-links.ts';
import { loadChart } from '#lib/charts/registry.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { figureData, figureSources } from '#lib/server/figure-data.ts';
import { figureEntries, viewEntries } from '#lib/server/figure-entries.ts';
import { withTexts, wordsIn } from '#lib/server/words.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => [
	...figureEntries().map((entry) => ({ ...entry, view: '' })),
	...(await viewEntries())
];

/** The figure in the view that the address asks for, and all the sources behind it. */
export const load: PageServerLoad = async ({ params: { id, view, lang: prefix } }) => {
	const lang = languageOf(prefix);
	const figure = await figureData({ id, view, place: 'full', lang });
	if (figure === null) error(404);
	const chart = await loadChart(id);
	return withTexts(lang, {
		figure,
		views: viewLinks(chart, wordsIn(lang)),
		isFilterable: chart.filteredBy !== undefined,
		sources: await figureSources(id, view)
	});
};
