import { splitPath } from '#lib/i18n/languages.ts';
import { around, attribute, elementsIn, remove, setAttribute, wordsOf, type Element } from './html-tree.ts';
import { localTarget } from './local-address.ts';
import type { PlacedPage } from './single-styles.ts';

/** Id of the part that holds everyone who is named, and of one of them. */
export const PEOPLE = 'people';
export const personPlace = (personId: string): string => `person-${personId}`;

const SVG = 'http://www.w3.org/2000/svg';

/** The place in the file that holds what an address of the site led to; null where the file does not have it. */
function placeOf(file: string, lang: string): string | null {
	const { lang: other, path } = splitPath(`/${file.replace(/index\.html$/, '')}`);
	const [kind, id, further] = path.split('/').filter(Boolean);
	if (other !== lang || further !== undefined) return null;
	if (kind === 'people') return id === undefined ? PEOPLE : personPlace(id);
	return kind === 'charts' ? (id ?? null) : null;
}

/**
 * Lets every link lead to a place in the file. What is not in it is no longer linked; a link that said nothing else is taken
 * out, with the line of the list or the paragraph that it was.
 */
export function keepLinksInside({ path, page }: PlacedPage, lang: string): void {
	const ids = new Set(elementsIn(page).map((element) => attribute(element, 'id')));
	for (const link of elementsIn(page, 'a')) {
		const target = localTarget(attribute(link, 'href') ?? '', path);
		if (target === null) continue;
		const place = placeOf(target.file, lang);
		if (place !== null && ids.has(place) && !isWithin(link, place)) point(link, place);
		else if (around(link, 'nav') || around(link, 'footer')) drop(link);
		else unlink(link);
	}
	for (const nav of elementsIn(page, 'nav')) if (elementsIn(nav, 'a').length === 0) removeWithFrame(nav);
}

/** Takes out an element, and what would stand empty around it. */
function removeWithFrame(element: Element): void {
	const frame = around(element, 'div');
	remove(frame !== null && wordsOf(frame).trim() === '' ? frame : element);
}

const isWithin = (link: Element, id: string): boolean => {
	const { parentNode } = link;
	if (parentNode === null || !('attrs' in parentNode)) return false;
	return attribute(parentNode, 'id') === id || isWithin(parentNode, id);
};

function point(link: Element, place: string): void {
	setAttribute(link, 'href', `#${place}`);
	setAttribute(link, 'download', null);
	setAttribute(link, 'aria-current', null);
}

function unlink(link: Element): void {
	link.nodeName = link.tagName = link.namespaceURI === SVG ? 'g' : 'span';
	for (const name of ['href', 'aria-current', 'hreflang']) setAttribute(link, name, null);
}

function drop(link: Element): void {
	const line = around(link, 'li') ?? around(link, 'p');
	remove(line !== null && wordsOf(line).trim() === wordsOf(link).trim() ? line : link);
}
