import { textCell } from '#lib/data/cells.ts';
import { column } from '#lib/data/columns.ts';
import { labelKeys, type LabelKeys } from '#lib/data/label-keys.ts';
import { DATA_LANGUAGE, labelFile, type Labels } from '#lib/data/labels.ts';
import { type LocatedRow, missingTable, parseTable } from '#lib/data/parse-table.ts';
import { type Problem, sortProblems } from '#lib/data/problems.ts';
import type { Tables } from '#lib/data/rows.ts';
import { clausesOf } from '#lib/data/sentences.ts';
import { type Table, table } from '#lib/data/table.ts';

const FILE = /^labels\.([a-z]{2,3}(?:-[a-z0-9]+)*)\.csv$/;

/** The language of a label file; undefined where the name is not one. */
export const languageOfFile = (file: string): string | undefined => FILE.exec(file)?.[1];

/** The table of a label file. */
export const labelTable = (lang: string): Table =>
	table({
		file: labelFile(lang),
		key: ['key'],
		columns: {
			key: column(textCell),
			label: column(textCell)
		}
	});

interface LabelRow {
	key: string;
	label: string;
}

/** The labels of a file, or why there are none. `text` is undefined where the file could not be read. */
export function parseLabels(lang: string, text: string | undefined): { labels: Labels; problems: Problem[] } {
	const file = labelFile(lang);
	const parsed = text === undefined ? missingTable(file) : parseTable(labelTable(lang), text);
	const rows = parsed.rows as readonly LocatedRow<LabelRow>[];
	const seen = new Map<string, string>();
	const repeated = rows.flatMap(({ line, values: { key, label } }): Problem[] => {
		if (key === undefined || label === undefined) return [];
		if (seen.has(key)) {
			const fix = 'keep one of the rows';
			return [{ file, line, column: 'key', value: key, reason: 'stands in the file twice', fix }];
		}
		seen.set(key, label);
		return [];
	});
	return { labels: seen, problems: [...parsed.problems, ...repeated] };
}

/** Reads the label file of a language and checks it against the tables. */
export function checkLabels(lang: string, text: string | undefined, tables: Tables): Problem[] {
	const { labels, problems } = parseLabels(lang, text);
	if (problems.length > 0) return problems;
	const keys = labelKeys(tables);
	const needed = neededIn(lang, keys);
	const file = labelFile(lang);
	const missing = [...needed]
		.filter((key) => !labels.has(key))
		.map((value) => ({
			file,
			line: 0,
			column: 'key',
			value,
			reason: 'has no words here',
			fix: 'add a row with it and its words'
		}));
	const unused = [...labels.keys()]
		.filter((key) => !needed.has(key))
		.map((value) => ({
			file,
			line: 0,
			column: 'key',
			value,
			reason: 'stands nowhere in the tables',
			fix: 'delete the row, or write the key as the tables have it'
		}));
	return sortProblems([...missing, ...unused, ...clauseProblems(file, labels)]);
}

const neededIn = (lang: string, { codes, texts }: LabelKeys): ReadonlySet<string> =>
	lang === DATA_LANGUAGE ? codes : new Set([...codes, ...texts]);

/** A sentence with several clauses between semicolons is shown clause by clause where sources disagree. */
const clauseProblems = (file: string, labels: Labels): Problem[] =>
	[...labels].flatMap(([key, label]) => {
		const [wanted, given] = [clausesOf(key).length, clausesOf(label).length];
		if (wanted === given) return [];
		const reason = `has ${given} clauses between semicolons where the English has ${wanted}`;
		return [{ file, line: 0, column: 'label', value: label, reason, fix: 'write as many as the English' }];
	});
