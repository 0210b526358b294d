import { listed } from '#lib/stats/origin.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { sourcesOf, tables } from '#lib/server/tables.ts';
import { everRecognised } from '#lib/stats/key-numbers.ts';
import { countPeople, listedDeaths, peopleByLetter } from '#lib/stats/people-list.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => inEveryLanguage({});

/** Everyone documented, those who died in custody, and the number that the list is a part of. */
export const load: PageServerLoad = () => {
	const letters = peopleByLetter(tables);
	const recognised = everRecognised(tables);
	const deaths = listedDeaths(tables.deaths);
	return {
		letters,
		counts: countPeople(letters),
		recognised,
		deaths,
		sources: sourcesOf([...recognised.sourceIds, ...deaths.flatMap(({ sourceIds }) => sourceIds)]).map(listed)
	};
};
