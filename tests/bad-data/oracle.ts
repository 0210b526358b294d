import { readFileSync } from 'node:fs';
import { checkFiles } from '#lib/data/check-files.ts';
import { formatProblem, type Problem } from '#lib/data/problems.ts';
import { SCHEMA, TABLE_NAMES, type TableName } from '#lib/data/schema.ts';
import { DATA_FILES, type Tables } from '#lib/data/tables.ts';
import { writeTable } from '#lib/data/write-table.ts';
import { strictCsv } from './strict-csv.ts';

/** The published files. */
export const WHOLE: ReadonlyMap<string, Uint8Array> = new Map(
	DATA_FILES.map((file) => [file, new Uint8Array(readFileSync(`static/data/${file}`))])
);

/** The published file of a table, read strictly: header and rows. */
export const rowsOf = (file: string): string[][] =>
	strictCsv(new TextDecoder().decode(WHOLE.get(file))) ?? [];

/** A file that was spoiled, and what came of it. */
export interface Verdict {
	readonly tables: Tables | null;
	readonly problems: readonly Problem[];
	/** Cells of the spoiled file that are not those of the whole one; null where rows or columns were lost. */
	readonly changed: number | null;
}

/** What `npm run data:check` finds where one file is spoiled. */
export async function judge(file: string, spoiled: Uint8Array): Promise<Verdict> {
	const read = async (name: string): Promise<Uint8Array> =>
		name === file ? spoiled : (WHOLE.get(name) ?? new Uint8Array());
	const { tables, problems } = await checkFiles(DATA_FILES, read);
	return { tables, problems, changed: tables && changedCells(file, spoiled) };
}

function changedCells(file: string, spoiled: Uint8Array): number | null {
	const [before, after] = [rowsOf(file), strictCsv(new TextDecoder().decode(spoiled))];
	if (after?.length !== before.length) return null;
	return before.flatMap((row, i) => row.filter((cell, j) => after[i]?.[j] !== cell)).length;
}

/** Everything wrong with the messages: what a person could not act on, or could not read. */
export const faultsOfMessages = (problems: readonly Problem[]): string[] =>
	problems
		.slice(0, 50)
		.filter(({ file, reason, fix }) => file === '' || reason === '' || fix === '')
		.map(formatProblem)
		.concat(
			problems
				.slice(0, 50)
				.map(formatProblem)
				.filter((line) => /[\p{Cc}\p{Cf}\p{Cs}]/u.test(line))
		);

const written = (name: TableName, tables: Tables): string => writeTable(SCHEMA[name], tables[name]);

/** Tables that are not what stands in the files: the spoiled one as a strict reader has it, the others as published. */
export const wrongTables = (tables: Tables, file: string, spoiled: Uint8Array): string[] =>
	TABLE_NAMES.filter((name) => {
		const bytes = SCHEMA[name].file === file ? spoiled : WHOLE.get(SCHEMA[name].file);
		const [found, stands] = [strictCsv(written(name, tables)), strictCsv(new TextDecoder().decode(bytes))];
		return JSON.stringify(found) !== JSON.stringify(stands);
	});
