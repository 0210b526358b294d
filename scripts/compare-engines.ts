/**
 * Opens pages of the built site in Chromium and in Firefox and compares what they say: with each other, and with the HTML
 * before the page came alive. `npx tsx scripts/compare-engines.ts` takes one page of each kind in each language, with
 * `--all` every page. Prints every difference; the exit code is 1 where there is one.
 */
import { ONE_OF_EACH_KIND, PAGES } from '../tests/browser/site.ts';
import { differencesOf } from './engines/compare-texts.ts';
import { startChromium, startFirefox } from './engines/engines.ts';
import { startServer } from './serve/start-server.ts';

const pages = process.argv.includes('--all') ? PAGES : ONE_OF_EACH_KIND;
const server = await startServer();
const engines = await Promise.all([startChromium(), startFirefox()]);

let differences = 0;
for (const [i, path] of pages.entries()) {
	const address = new URL(path, server.url).href;
	const texts = await Promise.all(
		engines.map(async (engine) => ({ engine: engine.name, ...(await engine.read(address)) }))
	);
	for (const difference of differencesOf(path, texts)) {
		differences += 1;
		console.error(difference);
	}
	if ((i + 1) % 100 === 0) console.log(`${i + 1} of ${pages.length} pages`);
}

await Promise.all([...engines, server].map((one) => one.close()));
console.log(
	`${pages.length} pages in ${engines.map(({ name }) => name).join(' and ')}: ${differences} differences`
);
process.exitCode = pages.length > 0 && differences === 0 ? 0 : 1;
