import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A line of a published table, by the names of its columns. */
export type Row = Record<string, string>;

/** A published table, read without the code of the site: what tests expect must not come from what they test. */
export const table = (name: string): Row[] =>
	Papa.parse<Row>(readFileSync(`static/data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: true })
		.data;
