/** Writes `.br` and `.gz` beside every text of the built site, which hosts then send as they are: `npm run compress`, or those of another folder. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { brotli } from './serve/brotli.ts';
import { isText } from './serve/headers.ts';

const FOLDER = process.argv[2] ?? 'build';
/** As many files at once as there are threads that compress. */
const AT_ONCE = 4;

const gzipped = (bytes: Buffer): Promise<Buffer> =>
	promisify(
		gzip as (input: Buffer, options: object, done: (error: Error | null, out: Buffer) => void) => void
	)(bytes, { level: constants.Z_BEST_COMPRESSION });

async function compress(path: string): Promise<void> {
	const bytes = await readFile(path);
	await Promise.all([
		brotli(bytes).then((small) => writeFile(`${path}.br`, small)),
		gzipped(bytes).then((small) => writeFile(`${path}.gz`, small))
	]);
}

const waiting = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
	.map((path) => join(FOLDER, path))
	.filter(isText);
const count = waiting.length;

async function work(): Promise<void> {
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await compress(path);
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
console.log(`${count} files of ${FOLDER}/ stand there compressed, too`);
