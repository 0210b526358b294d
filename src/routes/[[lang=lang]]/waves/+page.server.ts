import { languageOf } from '#lib/i18n/languages.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { tables } from '#lib/server/tables.ts';
import { withTexts } from '#lib/server/words.ts';
import { wavesByYear } from '#lib/stats/wave-list.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage({});

/** Every release of a group, by year. */
export const load: PageServerLoad = ({ params }) =>
	withTexts(languageOf(params.lang), { waves: tables.waves.length, years: wavesByYear(tables.waves) });
