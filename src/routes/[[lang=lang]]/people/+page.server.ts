import { languageOf } from '#lib/i18n/languages.ts';
import { CODES } from '#lib/data/codes.ts';
import { STATUS_NAMES } from '#lib/stats/filters.ts';
import { listed } from '#lib/stats/origin.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { sourcesOf, tables } from '#lib/server/tables.ts';
import { withTexts, wordsIn } from '#lib/server/words.ts';
import { everRecognised } from '#lib/stats/key-numbers.ts';
import { countPeople, listedDeaths, peopleByLetter } from '#lib/stats/people-list.ts';
import { waveLink, wavesByDate } from '#lib/stats/wave-list.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage({});

/** Everyone documented, those who died in custody, and the number that the list is a part of. */
export const load: PageServerLoad = ({ params }) => {
	const lang = languageOf(params.lang);
	const letters = peopleByLetter(tables, wordsIn(lang));
	const recognised = everRecognised(tables);
	const deaths = listedDeaths(tables.deaths);
	return withTexts(lang, {
		letters,
		counts: countPeople(letters),
		recognised,
		deaths,
		choices: {
			statuses: STATUS_NAMES,
			genders: CODES.gender,
			roles: CODES.role,
			waves: wavesByDate(tables.waves).map(waveLink)
		},
		sources: sourcesOf([...recognised.sourceIds, ...deaths.flatMap(({ sourceIds }) => sourceIds)]).map(listed)
	});
};
