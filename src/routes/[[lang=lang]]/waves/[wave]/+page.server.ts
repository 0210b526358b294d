import { error } from '@sveltejs/kit';
import { listed } from '#lib/stats/origin.ts';
import { inEveryLanguage } from '#lib/server/figure-entries.ts';
import { sourcesOf, tables } from '#lib/server/tables.ts';
import { waveRecord } from '#lib/stats/wave-record.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	tables.waves.flatMap(({ waveId }) => inEveryLanguage({ wave: waveId }));

/** What is published about one release, and all the sources behind it. */
export const load: PageServerLoad = ({ params }) => {
	const record = waveRecord(tables, params.wave);
	if (record === null) error(404);
	return { record, sources: sourcesOf(record.sourceIds).map(listed) };
};
