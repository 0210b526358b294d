import { languageOf } from '#lib/i18n/languages.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { overviewFigures } from '#lib/server/overview-figures.ts';
import { tables } from '#lib/server/tables.ts';
import { withTexts } from '#lib/server/words.ts';
import { overviewNumbers } from '#lib/stats/overview.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage({});

/** Every figure, and the numbers that the words say. */
export const load: PageServerLoad = async ({ params }) => {
	const lang = languageOf(params.lang);
	return withTexts(lang, { figures: await overviewFigures(lang), numbers: overviewNumbers(tables) });
};
