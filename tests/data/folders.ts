import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { type FolderCheck, checkFiles } from '#lib/data/check-files.ts';

/** The data that readers can download. */
export const REAL = 'static/data';
/** A small data set without problems. */
export const VALID = 'tests/fixtures/data/valid';
/** One folder a broken rule. */
export const BROKEN = 'tests/fixtures/data/broken';

/** Checks a folder, with the files of another folder put over it. */
export async function checkFolder(folder: string, over = folder): Promise<FolderCheck> {
	const names = await readdir(folder);
	return checkFiles(names, (file) =>
		readFile(existsSync(`${over}/${file}`) ? `${over}/${file}` : `${folder}/${file}`)
	);
}
