import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { idsIn, linkFaults, linksIn } from '../../scripts/check-links/page-links.ts';

const folder = mkdtempSync(join(tmpdir(), 'still-held-links-'));
for (const file of ['index.html', 'be/index.html', 'data/people.csv']) {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), '');
}
afterAll(() => rmSync(folder, { recursive: true }));

const page = (path: string, html: string) => ({ path, links: linksIn(html), ids: idsIn(html) });
const overview = page('/', '<main id="top"></main>');

/** Faults of a Belarusian overview with this markup. */
const faultsOf = (html: string): string[] => {
	const written = page('/be/', html);
	return linkFaults(written, new Map([overview, written].map((one) => [one.path, one])), folder);
};

test.each([
	['<a href="../nothing/">', 'leads nowhere'],
	['<a href="../be">', 'lacks its closing slash'],
	['<a href="../#bottom">', 'leads to no such place'],
	['<a href="#here">', 'leads to no such place'],
	['<a href="https://example.org/" rel="external">', 'lacks rel="noopener noreferrer"'],
	['<a href="javascript:alert(1)">', 'is no web address'],
	['<img src="https://example.org/a.png">', 'loads something from another host'],
	['<script src="../gone.js"></script>', 'leads nowhere']
])('finds that %s', (html, fault) => expect(faultsOf(html).join()).toContain(fault));

test.each([
	'<a href="../#top">',
	'<a href="../data/people.csv">',
	'<p id="here"><a href="#here"></p>',
	'<a rel="external noopener noreferrer" href="https://example.org/?a=1&amp;b=2">'
])('lets %s be', (html) => expect(faultsOf(html)).toEqual([]));
