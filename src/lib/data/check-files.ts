import { decodeUtf8 } from '#lib/data/decode.ts';
import { checkLabels, languageOfFile } from '#lib/data/label-files.ts';
import { labelFile } from '#lib/data/labels.ts';
import { type Problem, sortProblems } from '#lib/data/problems.ts';
import { DATA_FILES, parseTables } from '#lib/data/tables.ts';
import type { Tables } from '#lib/data/rows.ts';

/** The tables of a folder, or null and every problem of its files. */
export interface FolderCheck {
	readonly tables: Tables | null;
	readonly problems: readonly Problem[];
}

function strangeFile(file: string): Problem {
	const fix = `give it one of the names ${DATA_FILES.join(', ')}, or move it away`;
	return { file, line: 0, column: '', value: null, reason: 'is a table that nothing reads', fix };
}

/**
 * Checks a data folder down to the bytes. `names` lists what is in the folder; `readBytes` gives one file and
 * may fail; `languages` are those that must have a label file.
 */
export async function checkFiles(
	names: readonly string[],
	readBytes: (file: string) => Promise<Uint8Array>,
	languages: readonly string[] = []
): Promise<FolderCheck> {
	const texts: Record<string, string> = {};
	const labelled = [...new Set([...languages, ...names.flatMap((name) => languageOfFile(name) ?? [])])];
	const files = [...DATA_FILES, ...labelled.map(labelFile)];
	const problems = names.filter((name) => name.endsWith('.csv') && !files.includes(name)).map(strangeFile);
	const read = async (file: string): Promise<void> => {
		const bytes = await readBytes(file).catch(() => null);
		if (!bytes) return;
		const decoded = decodeUtf8(file, bytes);
		texts[file] = decoded.text;
		problems.push(...decoded.problems);
	};
	await Promise.all(files.map(read));
	const parsed = parseTables(texts);
	const { tables } = parsed;
	const ofLabels = tables
		? labelled.flatMap((lang) => checkLabels(lang, texts[labelFile(lang)], tables))
		: [];
	const all = sortProblems([...problems, ...parsed.problems, ...ofLabels]);
	return { tables: all.length > 0 ? null : parsed.tables, problems: all };
}
