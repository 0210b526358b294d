import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFiles } from '#lib/data/check-files.ts';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { formatProblems } from '#lib/data/problems.ts';

/**
 * Prints the problems of a data folder, one a line, or one line that sums the data up. The site's own folder must have a
 * label file for every language; of another folder those that it has are checked.
 */
async function main(folder: string, languages: readonly string[]): Promise<number> {
	const names = await readdir(folder).catch(() => null);
	if (!names) {
		console.error(`${folder} is not a folder that can be read, give the folder that holds the CSV files`);
		return 1;
	}
	const { tables, problems } = await checkFiles(names, (file) => readFile(join(folder, file)), languages);
	if (tables) {
		const sizes = Object.entries(tables).map(([name, rows]) => `${name} ${rows.length}`);
		console.log(`${folder} is clean: ${sizes.length} tables (${sizes.join(', ')})`);
		return 0;
	}
	console.error(formatProblems(problems));
	console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${folder}`);
	return 1;
}

const given = process.argv[2];
process.exitCode = await main(given ?? 'static/data', given === undefined ? LANGUAGE_TAGS : []);
