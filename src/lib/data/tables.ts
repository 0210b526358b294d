import { type ParsedTables, checkTables } from '#lib/data/checks.ts';
import { missingTable, parseTable } from '#lib/data/parse-table.ts';
import { type Problem, formatProblems, sortProblems } from '#lib/data/problems.ts';
import type { Tables } from '#lib/data/rows.ts';
import { SCHEMA, TABLE_NAMES, type TableName } from '#lib/data/schema.ts';

export * from '#lib/data/codes.ts';
export type * from '#lib/data/rows.ts';

/** The tables, or why there are none: problems sorted by file, line and column. */
export type ParseResult =
	| { readonly tables: Tables; readonly problems: readonly [] }
	| { readonly tables: null; readonly problems: readonly Problem[] };

/** The data cannot be used: carries every problem, and its message lists them one a line, of very many the first thousand. */
export class DataError extends Error {
	override readonly name = 'DataError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(formatProblems(problems));
		this.problems = problems;
	}
}

/** The files of the data set. */
export const DATA_FILES: readonly string[] = TABLE_NAMES.map((name) => SCHEMA[name].file);

function parseAll(texts: Readonly<Record<string, string | undefined>>): ParsedTables {
	const parse = (name: TableName): [TableName, unknown] => {
		const { file } = SCHEMA[name];
		const text = texts[file];
		return [name, text === undefined ? missingTable(file) : parseTable(SCHEMA[name], text)];
	};
	// The one place where cells read after the schema become the row types that follow from it.
	return Object.fromEntries(TABLE_NAMES.map(parse)) as ParsedTables;
}

function rowsOf(parsed: ParsedTables): Tables {
	const rows = TABLE_NAMES.map((name) => [name, parsed[name].rows.map(({ values }) => values)]);
	// Without problems no value is missing, so that partial rows are whole.
	return Object.fromEntries(rows) as Tables;
}

/** Reads the texts of all files, by file name; undefined stands for a file that could not be had. */
export function parseTables(texts: Readonly<Record<string, string | undefined>>): ParseResult {
	const parsed = parseAll(texts);
	const problems = sortProblems([
		...TABLE_NAMES.flatMap((name) => parsed[name].problems),
		...checkTables(parsed)
	]);
	return problems.length > 0 ? { tables: null, problems } : { tables: rowsOf(parsed), problems: [] };
}

/**
 * Reads every table through `readText(file)`, at build time and in the browser alike. Throws a DataError that
 * lists every problem; a file that cannot be read is one.
 */
export async function loadTables(readText: (file: string) => Promise<string>): Promise<Tables> {
	const read = async (file: string): Promise<[string, string | undefined]> => [
		file,
		await readText(file).catch(() => undefined)
	];
	const { tables, problems } = parseTables(Object.fromEntries(await Promise.all(DATA_FILES.map(read))));
	if (tables === null) throw new DataError(problems);
	return tables;
}
