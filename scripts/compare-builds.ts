/**
 * Builds the site once more, in another folder and, where `npm test` built it, in a time zone a day apart, and compares every
 * byte with `build/`: a page that depends on where, when or in which order it was built must not be published.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { differences } from './compare-builds/differences.ts';
import { runCommand } from './test/run-command.ts';

/** Where today is tomorrow, and a folder of unlike depth, so that no path of the machine can hide in both builds. */
const ZONE = 'Pacific/Kiritimati';
const FOLDER = 'the/second/build';

/** What a clean clone does not have. */
const LEFT_OUT = [
	'node_modules',
	'build',
	'.svelte-kit',
	'.git',
	'test-results',
	'bench',
	'mirror',
	'scratch'
];

const isOfClone = (path: string): boolean => !LEFT_OUT.includes(relative('.', path).split('/')[0] ?? '');

async function buildCopy(folder: string, zone: string): Promise<Map<string, string>> {
	await mkdir(folder, { recursive: true });
	await cp('.', folder, { recursive: true, filter: isOfClone });
	await symlink(resolve('node_modules'), join(folder, 'node_modules'));
	const isBuilt = await runCommand(['npm', 'run', '--silent', '--prefix', folder, 'build'], {
		env: { TZ: zone }
	});
	if (!isBuilt) throw new Error(`the build in ${zone} failed`);
	return hashesOf(join(folder, 'build'));
}

async function hashesOf(folder: string): Promise<Map<string, string>> {
	const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
		entry.isFile()
	);
	const hashed = files.map(async (entry) => {
		const path = join(entry.parentPath, entry.name);
		const hash = createHash('sha256').update(await readFile(path));
		return [relative(folder, path), hash.digest('hex')] as const;
	});
	return new Map(await Promise.all(hashed));
}

/** Whether both builds are alike; what differs is printed. */
async function compareBuilds(top: string): Promise<boolean> {
	const first = await hashesOf('build');
	const second = await buildCopy(join(top, FOLDER), ZONE);
	const differing = differences(first, second);
	for (const line of differing) console.error(line);
	console.log(differing.length ? `${differing.length} files differ` : `${first.size} files, all alike`);
	return differing.length === 0;
}

const top = await mkdtemp(join(tmpdir(), 'still-held-'));
try {
	process.exitCode = (await compareBuilds(top)) ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await rm(top, { recursive: true, force: true });
}
