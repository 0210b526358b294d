import type { Words } from '#lib/i18n/words.ts';
import type { ListedSource } from '#lib/stats/origin.ts';

/** The sources with these ids, in the order of the ids. */
export const sourcesWith = (ids: readonly string[], sources: readonly ListedSource[]): ListedSource[] =>
	ids.map((id) => sources.find(({ sourceId }) => sourceId === id)).filter((source) => source !== undefined);

/** The publishers of sources, each once, as one phrase. */
export const publishersOf = (sources: readonly ListedSource[], { label }: Words): string =>
	[...new Set(sources.map(({ publisher }) => label(publisher)))].join(', ');
