import { error } from '@sveltejs/kit';
import { figureData, figureSources } from '#lib/server/figure-data.ts';
import { figureEntries, viewEntries } from '#lib/server/figure-entries.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => [
	...figureEntries().map((entry) => ({ ...entry, view: '' })),
	...(await viewEntries())
];

/** Numbers of the figure and all the sources behind them. */
export const load: PageServerLoad = async ({ params: { id, view } }) => {
	const figure = await figureData(id, view);
	if (figure === null) error(404);
	return { figure, sources: await figureSources(id, view) };
};
