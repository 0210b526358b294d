import type { Tables } from '#lib/data/tables.ts';
import type { TimelineOptions } from './options.ts';
import { select, largeWaves } from './selection.ts';
import { timelineSeries } from './series.ts';

/** Sources of the events listed, then of the context and the waves named, each once. */
export function timelineSourceIds(tables: Tables, options: TimelineOptions): string[] {
	const selection = select(timelineSeries(tables), options);
	const contextDates = selection.moments.flatMap((moment) =>
		'label' in moment || moment.count === null ? [moment.date] : []
	);
	const named = new Set(largeWaves(selection).map((wave) => wave.waveId));
	return [
		...new Set([
			...[...selection.dated, ...selection.undated].flatMap((event) => event.sourceIds),
			...tables.events
				.filter((event) => contextDates.includes(event.date))
				.flatMap((event) => event.sourceIds),
			...tables.waves.filter((wave) => named.has(wave.waveId)).flatMap((wave) => wave.sourceIds)
		])
	];
}
