import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { findBrowser } from '../find-browser.ts';
import { countPlaywright, countRunner, countStep, countVitest, type Counts } from './counts.ts';
import { runCommand, type Output } from './run-command.ts';

/** One part of `npm test`. */
export interface Step {
	name: string;
	/** Name of an earlier step without which this one has no meaning. */
	needs?: string;
	/** Gives what it says while it runs, or at its end where others run beside it. */
	run(output: Output): Promise<Counts>;
}

const VITEST_REPORT = 'test-results/unit.json';
const PLAYWRIGHT_REPORT = 'test-results/browser.json';

/** Everything that `npm test` runs: one round after another, the steps of a round side by side. */
export const ROUNDS: readonly (readonly Step[])[] = [
	[
		command('types', ['npm', 'run', '--silent', 'check']),
		command('lint', ['npm', 'run', '--silent', 'lint']),
		command('data', ['npm', 'run', '--silent', 'data:check'])
	],
	[{ name: 'unit tests', run: runVitest }],
	// A day before the zone of the second build, see `scripts/compare-builds.ts`.
	[command('build', ['npm', 'run', '--silent', 'build'], { TZ: 'America/Los_Angeles' })],
	[{ name: 'browser tests', needs: 'build', run: runPlaywright }],
	[
		{ ...command('two engines alike', ['npx', 'tsx', 'scripts/compare-engines.ts']), needs: 'build' },
		{ ...command('links', ['npx', 'tsx', 'scripts/check-links.ts']), needs: 'build' },
		{ ...command('markup', ['npx', 'tsx', 'scripts/check-markup.ts']), needs: 'build' },
		{ ...command('without script and SVG', ['npx', 'tsx', 'scripts/without-svg.ts']), needs: 'build' },
		command('one language more', ['npx', 'tsx', 'scripts/try-language.ts']),
		{ ...command('two builds alike', ['npx', 'tsx', 'scripts/compare-builds.ts']), needs: 'build' }
	]
];

function command(name: string, words: readonly string[], env: Record<string, string> = {}): Step {
	return { name, run: async (output) => countStep(await runCommand(words, { output, env })) };
}

async function runVitest(output: Output): Promise<Counts> {
	clear(VITEST_REPORT);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
	const succeeded = await runCommand(['npx', 'vitest', 'run', ...reporters], { output });
	return countRunner(readReport(VITEST_REPORT, countVitest), succeeded);
}

async function runPlaywright(output: Output): Promise<Counts> {
	clear(PLAYWRIGHT_REPORT);
	const env = { CHROMIUM_PATH: findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT };
	const succeeded = await runCommand(['npx', 'playwright', 'test'], { output, env });
	return countRunner(readReport(PLAYWRIGHT_REPORT, countPlaywright), succeeded);
}

/** A report left from an earlier run must not be counted. */
function clear(report: string): void {
	rmSync(report, { force: true });
	mkdirSync(dirname(report), { recursive: true });
}

function readReport<Report>(path: string, count: (report: Report) => Counts): Counts | null {
	try {
		return count(JSON.parse(readFileSync(path, 'utf8')) as Report);
	} catch {
		return null;
	}
}
