import { OF_FILE } from '#lib/server/content-policy.ts';
import { localPath, type LanguageTag } from '#lib/i18n/languages.ts';
import { escapeMarkup } from '#lib/render/to-svg.ts';
import {
	around,
	attribute,
	elementIn,
	elementsIn,
	newElement,
	parsePage,
	place,
	remove,
	setAttribute,
	type Element
} from './html-tree.ts';
import { localTarget } from './local-address.ts';
import { textOf, type SiteFiles } from './read-site.ts';
import { keepLinksInside, PEOPLE, personPlace } from './single-links.ts';
import { giveFiles, givePictures, giveStyles, sheetsOf, type PlacedPage } from './single-styles.ts';
import { makeStill, writePage } from './still-page.ts';

/** The look of what only this file has. */
const OWN_STYLES =
	'.copied{border:1px solid var(--rule);padding:.75rem 1rem;margin-bottom:2rem;max-width:48rem;font-size:var(--size-small)}' +
	`#${PEOPLE}{margin-top:3.5rem;padding-top:2.25rem;border-top:1px solid var(--ink)}` +
	'.of-figure{margin-top:.25rem;font-size:var(--size-small)}.of-figure ul{margin-top:.5rem}';

const open = (site: SiteFiles, path: string): PlacedPage => ({ path, page: parsePage(textOf(site, path)) });

const pathOf = (lang: LanguageTag, path: string): string => `${localPath(lang, path).slice(1)}index.html`;

/**
 * The overview of a language as one file that asks no network for anything: every figure with its drawings, table and sources,
 * and everyone who is named. `note` is what it says of itself. Throws where the site lacks a part of it.
 */
export function singleFile(site: SiteFiles, lang: LanguageTag, note: string): string {
	const overview = open(site, pathOf(lang, '/'));
	const people = open(site, pathOf(lang, '/people/'));
	const figures = elementsIn(overview.page, 'figure').map((figure) => ({
		figure,
		page: open(site, sourcesPage(figure, overview.path))
	}));
	const sheets = sheetsOf([overview, people, ...figures.map(({ page }) => page)]);
	for (const { figure, page } of figures) completeFigure(figure, page);
	addPeople(overview, people);
	keepLinksInside(overview, lang);
	place(
		[newElement(`<p class="copied">${escapeMarkup(note)}</p>`)],
		elementIn(overview.page, 'main'),
		'start'
	);
	giveStyles(overview.page, sheets, site, OWN_STYLES);
	makeStill(overview.page);
	givePictures(overview, site);
	giveFiles(overview, site);
	return writePage(overview.page, OF_FILE);
}

/** The link of a figure to all its sources, which its own page lists. */
function sourcesLink(figure: Element): Element {
	const link = elementsIn(figure, 'a').find((one) => attribute(one, 'href')?.endsWith('#sources'));
	if (link === undefined) throw new Error(`figure ${attribute(figure, 'id')} has no link to its sources`);
	return link;
}

const sourcesPage = (figure: Element, path: string): string =>
	localTarget(attribute(sourcesLink(figure), 'href') ?? '', path)?.file ?? '';

/**
 * Gives a figure its sources in the place of the link to them, and the words to cite it with, and takes away what leads to other
 * views and to files.
 */
function completeFigure(figure: Element, { page, path }: PlacedPage): void {
	const caption = elementIn(figure, 'figcaption');
	for (const one of [...elementsIn(figure, 'nav'), ...elementsIn(caption, 'ul'), ...elementsIn(caption, 'a')])
		remove(one);
	const list = elementsIn(page, 'section').find((one) => attribute(one, 'aria-labelledby') === 'sources');
	if (list === undefined) throw new Error(`${path} lists no sources`);
	const details = newElement('<details class="of-figure"><summary></summary></details>');
	place([...elementIn(list, 'h2').childNodes], elementIn(details, 'summary'));
	place([elementIn(list, 'ul')], details);
	place([...elementsIn(elementIn(page, 'figcaption'), 'p').slice(-1), details], elementIn(caption, 'div'));
}

/** Puts everyone who is named behind the overview; each line is a place that links can lead to. */
function addPeople(overview: PlacedPage, { page, path }: PlacedPage): void {
	const main = elementIn(page, 'main');
	for (const link of elementsIn(main, 'a')) {
		const target = localTarget(attribute(link, 'href') ?? '', path);
		if (target === null) continue;
		setAttribute(link, 'href', `/${target.file}${target.end}`);
		const [, personId] = /people\/([^/]+)\/index\.html$/.exec(target.file) ?? [];
		const row = around(link, 'li');
		if (personId !== undefined && row) setAttribute(row, 'id', personPlace(personId));
	}
	const heading = elementIn(main, 'h1');
	heading.nodeName = heading.tagName = 'h2';
	setAttribute(heading, 'id', `t-${PEOPLE}`);
	const section = newElement(`<section id="${PEOPLE}" aria-labelledby="t-${PEOPLE}"></section>`);
	place([...main.childNodes], section);
	place([section], elementIn(overview.page, 'main'));
}
