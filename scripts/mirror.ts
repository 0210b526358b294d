/**
 * Makes the copies of the built site that others can put elsewhere or keep: `npm run mirror`, after `npm run build`. They stand in
 * `mirror/`: the site as a zip and for content-addressed networks, the site to be read from a disk, the overview as one file a
 * language, known mirrors, and the checksums of all. The same build gives the same bytes.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCopies } from './mirror/make-copies.ts';
import { readSite } from './mirror/read-site.ts';

const FROM = 'build';
const INTO = 'mirror';

async function mirror(): Promise<void> {
	const { files, root } = await makeCopies(await readSite(FROM));
	// What an earlier release left would be taken for a part of this one.
	await rm(INTO, { recursive: true, force: true });
	await mkdir(INTO);
	for (const [name, bytes] of files) {
		await writeFile(join(INTO, name), bytes);
		console.log(`${INTO}/${name}: ${bytes.length} bytes`);
	}
	console.log(`Root CID: ${root}`);
}

try {
	await mirror();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
