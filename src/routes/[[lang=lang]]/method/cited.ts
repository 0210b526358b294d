import { listed, type ListedSource } from '#lib/stats/origin.ts';
import { sourcesOf } from '#lib/server/tables.ts';

/** What the page says something with: the sources themselves in the place of their ids. */
export type Cited<Row> = Omit<Row, 'sourceIds'> & { sources: ListedSource[] };

/** The sources with these ids, each once. */
export const cite = (sourceIds: readonly string[]): ListedSource[] =>
	sourcesOf([...new Set(sourceIds)]).map(listed);

/** A row with its sources in the place of their ids. */
export function cited<Row extends { sourceIds: readonly string[] }>({ sourceIds, ...row }: Row): Cited<Row> {
	return { ...row, sources: cite(sourceIds) };
}
