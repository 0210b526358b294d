import {
	attribute,
	elementIn,
	elementsIn,
	newElement,
	place,
	remove,
	rewriteText,
	setAttribute,
	type Page
} from './html-tree.ts';
import { dataAddress, embedInCss } from './embed.ts';
import { localTarget } from './local-address.ts';
import { textOf, type SiteFiles } from './read-site.ts';

/** A page and where it stands: `people/index.html`. */
export interface PlacedPage {
	path: string;
	page: Page;
}

/** A picture for browsers without SVG, as the site shows it. */
const PICTURE = /content:url\(([^)]+)\)/;

/** Style sheets of pages in the order in which they hold, each once. The pages name them, though what they say stands in them. */
export const sheetsOf = (pages: readonly PlacedPage[]): string[] => [
	...new Set(
		pages.flatMap(({ path, page }) =>
			elementsIn(page, 'link')
				.filter((link) => attribute(link, 'rel') === 'stylesheet')
				.flatMap((link) => localTarget(attribute(link, 'href') ?? '', path)?.file ?? [])
		)
	)
];

/** Puts all styles into one page with the faces that they ask for, in the place of its own but for the first: its colours. */
export function giveStyles(page: Page, sheets: readonly string[], site: SiteFiles, own: string): void {
	const [, ...others] = elementsIn(page, 'style');
	others.forEach(remove);
	const css = sheets.map((path) => embedInCss(site, path, textOf(site, path)));
	place([newElement(`<style>${css.join('')}${own}</style>`)], elementIn(page, 'head'));
}

/**
 * Puts each picture into the page once, however many drawings may show it: a browser that draws no SVG shows one in the place of
 * each drawing.
 */
export function givePictures({ path, page }: PlacedPage, site: SiteFiles): void {
	const names = new Map<string, string>();
	for (const element of elementsIn(page)) {
		const style = attribute(element, 'style') ?? '';
		const target = localTarget(PICTURE.exec(style)?.[1] ?? '', path);
		if (target === null) continue;
		const name = names.get(target.file) ?? `--picture-${names.size}`;
		names.set(target.file, name);
		setAttribute(element, 'style', style.replace(PICTURE, `content:var(${name})`));
	}
	const values = [...names].map(([file, name]) => `${name}:url(${dataAddress(site, file)})`);
	const [colors] = elementsIn(page, 'style');
	if (colors && values.length > 0) rewriteText(colors, (css) => `${css}:root{${values.join(';')}}`);
}

/** Lets the sign of the site and pictures stand in the page. Throws at what it could not hold once, such as a choice of pictures. */
export function giveFiles({ path, page }: PlacedPage, site: SiteFiles): void {
	for (const element of elementsIn(page)) {
		if (attribute(element, 'srcset') !== null) throw new Error(`${path} offers a choice of pictures`);
		const name = element.tagName === 'link' ? 'href' : 'src';
		const target = localTarget(attribute(element, name) ?? '', path);
		if (target) setAttribute(element, name, dataAddress(site, target.file));
	}
}
