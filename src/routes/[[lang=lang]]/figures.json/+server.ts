import { json } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { contentsOf } from '#lib/server/figure-data.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { overviewFigures } from '#lib/server/overview-figures.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => inEveryLanguage({});

export const GET: RequestHandler = async ({ params }) => {
	const figures = Object.values(await overviewFigures(languageOf(params.lang)));
	return json(contentsOf(figures.map(({ frame }) => frame)));
};
