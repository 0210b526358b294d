import { readFile } from 'node:fs/promises';
import { loadTables, type Dataset, type Source, type Tables } from '#lib/data/tables.ts';

/** The published tables, read and checked once a build; a problem stops the build with its place and reason. */
export const tables: Tables = await loadTables((file) => readFile(`static/data/${file}`, 'utf8'));

/** Version and as-of day of the tables. */
export const dataset: Dataset = onlyRow(tables.dataset);

const sourcesById = new Map(tables.sources.map((source) => [source.sourceId, source]));

/** The sources with these ids, in their order; the checks have made sure that each exists. */
export const sourcesOf = (ids: readonly string[]): Source[] =>
	ids.map((id) => sourcesById.get(id)).filter((source) => source !== undefined);

function onlyRow<Row>([row, ...others]: readonly Row[]): Row {
	if (row === undefined || others.length > 0) throw new Error('dataset.csv: needs exactly one row');
	return row;
}
