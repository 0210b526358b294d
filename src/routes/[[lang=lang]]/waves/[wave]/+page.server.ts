import { error } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { listed } from '#lib/stats/origin.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { sourcesOf, tables } from '#lib/server/tables.ts';
import { withTexts, wordsIn } from '#lib/server/words.ts';
import { waveRecord } from '#lib/stats/wave-record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	tables.waves.flatMap(({ waveId }) => inEveryLanguage({ wave: waveId }));

/** What is published about one release, and all the sources behind it. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const record = waveRecord(tables, params.wave, wordsIn(lang));
	if (record === null) error(404);
	return withTexts(lang, { record, sources: sourcesOf(record.sourceIds).map(listed) });
};
