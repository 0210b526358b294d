import { error } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { personEntries } from '#lib/server/figure-entries.ts';
import { personLine } from '#lib/server/person-line.ts';
import { sourcesOf, tables } from '#lib/server/tables.ts';
import { withTexts, wordsIn } from '#lib/server/words.ts';
import { listed } from '#lib/stats/origin.ts';
import { personRecord } from '#lib/stats/person-record.ts';
import type { PageServerLoad } from './$types';

export const entries = personEntries;

/** What is documented about one person, the life line, and all the sources behind them. */
export const load: PageServerLoad = async ({ params: { person: personId, lang: prefix } }) => {
	const lang = languageOf(prefix);
	const record = personRecord(tables, personId, wordsIn(lang));
	if (record === null) error(404);
	return withTexts(lang, {
		record,
		line: await personLine(personId, lang),
		sources: sourcesOf(record.sourceIds).map(listed)
	});
};
