import { error } from '@sveltejs/kit';
import { loadChart } from '#lib/charts/registry.ts';
import { listed } from '#lib/stats/origin.ts';
import { seriesFor } from '#lib/server/figure-data.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { sourcesOf, tables } from '#lib/server/tables.ts';
import { personRecord } from '#lib/stats/person-record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	tables.people.flatMap(({ personId }) => inEveryLanguage({ person: personId }));

/** What is documented about one person, the numbers of one life line, and all the sources behind them. */
export const load: PageServerLoad = async ({ params: { person: personId } }) => {
	const record = personRecord(tables, personId);
	if (record === null) error(404);
	const lifelines = await loadChart('lifelines');
	return {
		record,
		line: seriesFor(lifelines, { people: 'one', personId }),
		sources: sourcesOf(record.sourceIds).map(listed)
	};
};
