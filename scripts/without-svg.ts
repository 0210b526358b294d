/**
 * Opens pages with figures in Firefox with scripts, SVG, or both switched off, as Tor Browser does, and says where a figure does
 * not show once, where words of a drawing run loose, or where a picture is asked for in vain. The exit code is 1 where any is; `--all` takes views and scripts, too.
 */
import { existsSync } from 'node:fs';
import { isDefault, ONE_OF_EACH_KIND, OVERVIEWS } from '../tests/browser/site.ts';
import { figuresShown, type ShownFigure } from './engines/figures-shown.ts';
import { startFirefoxWith, type Switches } from './engines/firefox-with.ts';
import { startServer } from './serve/start-server.ts';

const takesAll = process.argv.includes('--all');

const EVERY_WAY: readonly Switches[] = [
	{ script: true, svg: true },
	{ script: true, svg: false },
	{ script: false, svg: true },
	{ script: false, svg: false }
];

/** With scripts other tests look at every page; here they are taken with `--all` alone. */
const WAYS = EVERY_WAY.filter(({ script }) => takesAll || !script);

const PAGES = [...new Set([...OVERVIEWS, ...ONE_OF_EACH_KIND.filter(isDefault)])].filter(
	(page) => (takesAll ? /\/charts\// : /\/charts\/[^/]+\/$/).test(page) || page === OVERVIEWS.at(-1)
);

/** Before the build makes pictures there is nothing to show in the place of SVG; words must not run loose even so. */
const hasPictures = existsSync('build/charts/timeline.png');

function faultsOf({ id, drawings, wordSizes, isSvg, hasText }: ShownFigure, { svg }: Switches): string[] {
	return [
		...(drawings === 1 || (!svg && !hasPictures) ? [] : [`${id} shows ${drawings} times`]),
		...(isSvg === svg || drawings === 0 ? [] : [`${id} is ${isSvg ? '' : 'not '}SVG`]),
		...(wordSizes.some((size) => size > 0) === svg || drawings === 0
			? []
			: [`${id}: words of ${wordSizes} px`]),
		...(hasText ? [] : [`${id} has no words beside it`])
	];
}

const server = await startServer();
const faults: string[] = [];
for (const way of WAYS) {
	const browser = await startFirefoxWith(way);
	const page = await browser.newPage();
	let pictures = 0;
	page.on('request', (request) => (pictures += Number(new URL(request.url()).pathname.endsWith('.png'))));
	for (const path of PAGES) {
		pictures = 0;
		await page.goto(server.url + path);
		const shown = await page.evaluate(figuresShown);
		const found = shown.flatMap((figure) => faultsOf(figure, way));
		if (shown.length === 0) found.push('no figure');
		if (way.svg && pictures > 0) found.push(`${pictures} pictures are asked for, and none is needed`);
		faults.push(...found.map((fault) => `${path} with ${JSON.stringify(way)}: ${fault}`));
	}
	await browser.close();
}
await server.close();
for (const fault of faults) console.error(fault);
console.log(
	`${PAGES.length} pages in Firefox, scripts and SVG on and off: ${faults.length} faults${hasPictures ? '' : ' (this build makes no pictures)'}`
);
process.exitCode = faults.length > 0 ? 1 : 0;
