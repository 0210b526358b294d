/**
 * Measures the built site as a phone on a slow connection meets it, and how fast it answers its readers, and writes
 * `bench/results.md`: `npm run bench`.
 * Builds the site first where it is not built. The exit code is 1 when a budget of bytes is broken.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { interactionBudgets, isBroken, overviewBudgets } from './bench/budgets.ts';
import { report } from './bench/report.ts';
import { answerRows, measureAnswers } from './bench/scenarios.ts';
import { scriptsOfUse, type ScriptsOfUse } from './bench/use-page.ts';
import { visit, type Visit } from './bench/visit.ts';
import { CHROMIUM_ARGS } from './browser/chromium-args.ts';
import { findBrowser } from './find-browser.ts';
import { startServer } from './serve/start-server.ts';
import { runCommand } from './test/run-command.ts';

const PAGES = ['/', '/charts/timeline/'];
const VISITS = 5;
const RESULTS = 'bench/results.md';

if (!existsSync('build/index.html') && !(await runCommand(['npm', 'run', 'build']))) process.exit(1);

const server = await startServer({ isCompressed: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_ARGS] });
try {
	const visits = new Map<string, Visit[]>();
	for (const page of PAGES) {
		// The first visit is not counted: the server compresses for it, and the browser warms up.
		await visit(browser, server.url + page);
		const counted: Visit[] = [];
		for (let i = 0; i < VISITS; i++) counted.push(await visit(browser, server.url + page));
		visits.set(page, counted);
	}
	const budgets = [
		...(await overviewBudgets('build', '/', visits.get('/')?.[0]?.scripts ?? [])),
		...(await interactionBudgets(
			'build',
			await scriptsWhenUsed(browser, `${server.url}/`),
			await scriptsWhenUsed(browser, `${server.url}/charts/timeline/`)
		))
	];
	const text = report(visits, budgets, answerRows(await measureAnswers(browser, server.url)), {
		date: new Date().toISOString().slice(0, 10),
		machine: `${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
		node: process.version,
		browser: `Chromium ${browser.version()}`,
		load: `${loadavg()[1]?.toFixed(1) ?? 'unknown'} processes on average over five minutes`
	});
	mkdirSync('bench', { recursive: true });
	writeFileSync(RESULTS, text);
	console.log(`${text}\nWritten to ${RESULTS}.`);
	process.exitCode = budgets.some(isBroken) ? 1 : 0;
} finally {
	await browser.close();
	await server.close();
}

/** Paths of the scripts that come only once a page is used. */
async function scriptsWhenUsed(browser: Browser, address: string): Promise<ScriptsOfUse> {
	const page = await browser.newPage();
	await page.goto(address);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	const scripts = await scriptsOfUse(page);
	await page.close();
	return scripts;
}
