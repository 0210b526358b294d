/**
 * Finds a browser for the tests and the bench, and gets one where there is none.
 * Alone (`npx tsx scripts/find-browser.ts [firefox]`) it prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import type { BrowserName } from './browser/browsers.ts';
import { chooseBrowser, type Machine } from './browser/choose-browser.ts';

const MINUTE = 60_000;

const succeeds = (command: readonly string[], timeout: number, stdio: 'inherit' | 'ignore'): boolean => {
	const [program = '', ...rest] = command;
	// What is installed is printed to stderr: stdout is for the path alone.
	return (
		spawnSync(program, rest, { timeout, stdio: stdio === 'ignore' ? stdio : ['ignore', 2, 2] }).status === 0
	);
};

const thisMachine: Machine = {
	env: process.env,
	isLinuxRoot: process.platform === 'linux' && process.getuid?.() === 0,
	playwrightPath: () => chromium.executablePath(),
	inPath: (name) =>
		(process.env.PATH ?? '')
			.split(delimiter)
			.map((folder) => join(folder, name))
			.filter((path) => existsSync(path)),
	// A browser whose libraries are missing is there but does not run.
	runs: (path) => existsSync(path) && succeeds([path, '--version'], MINUTE, 'ignore'),
	has: (program) => succeeds([program, '--version'], MINUTE, 'ignore'),
	run: (command) => succeeds(command, 5 * MINUTE, 'inherit'),
	say: (line) => console.error(line)
};

/** Path of a browser that runs on this machine; throws with plain advice where none can be had. */
export const findBrowser = (name: BrowserName = 'chromium'): string => chooseBrowser(name, thisMachine);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	try {
		console.log(findBrowser(process.argv[2] === 'firefox' ? 'firefox' : 'chromium'));
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
