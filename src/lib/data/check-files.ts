import { decodeUtf8 } from '#lib/data/decode.ts';
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
 * may fail.
 */
export async function checkFiles(
	names: readonly string[],
	readBytes: (file: string) => Promise<Uint8Array>
): Promise<FolderCheck> {
	const texts: Record<string, string> = {};
	const problems = names
		.filter((name) => name.endsWith('.csv') && !DATA_FILES.includes(name))
		.map(strangeFile);
	const read = async (file: string): Promise<void> => {
		const bytes = await readBytes(file).catch(() => null);
		if (!bytes) return;
		const decoded = decodeUtf8(file, bytes);
		texts[file] = decoded.text;
		problems.push(...decoded.problems);
	};
	await Promise.all(DATA_FILES.map(read));
	const parsed = parseTables(texts);
	const all = sortProblems([...problems, ...parsed.problems]);
	return { tables: all.length > 0 ? null : parsed.tables, problems: all };
}
