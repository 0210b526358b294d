/**
 * Reads every page of the built site and says which link, file or place within a page leads nowhere, and which link to others
 * tells them where a reader comes from. The exit code is 1 where there is one.
 */
import { readFileSync } from 'node:fs';
import { PAGES } from '../tests/browser/site.ts';
import { idsIn, linkFaults, linksIn, type PageLinks } from './check-links/page-links.ts';

const FOLDER = 'build';

const pages = new Map<string, PageLinks>(
	PAGES.map((path) => {
		const html = readFileSync(`${FOLDER}${path}index.html`, 'utf8');
		return [path, { path, links: linksIn(html), ids: idsIn(html) }];
	})
);

const faults = [...pages.values()].flatMap((page) => linkFaults(page, pages, FOLDER));
for (const fault of faults.slice(0, 50)) console.error(fault);
const count = [...pages.values()].reduce((sum, { links }) => sum + links.length, 0);
console.log(`${count} links of ${pages.size} pages: ${faults.length} faults`);
process.exitCode = pages.size > 0 && faults.length === 0 ? 0 : 1;
