import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A script that the bundler made of a part of the catalogue begins with its first message. */
const TABLE_OF_WORDS = /^(?:var|const|let) \w+=\{"[\w.-]+":/;

/** Scripts of a built site, told apart: tables of words in a language, and code. */
export function wordsAndCode(
	folder: string,
	scripts: readonly string[]
): { words: string[]; code: string[] } {
	const isWords = (path: string): boolean => TABLE_OF_WORDS.test(readFileSync(join(folder, path), 'utf8'));
	return { words: scripts.filter(isWords), code: scripts.filter((path) => !isWords(path)) };
}
