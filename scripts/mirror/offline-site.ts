import { OF_FOLDER } from '#lib/server/content-policy.ts';
import { escapeMarkup } from '#lib/render/to-svg.ts';
import {
	attribute,
	elementIn,
	elementsIn,
	newElement,
	parsePage,
	place,
	setAttribute,
	wordsOf,
	type Element,
	type Page
} from './html-tree.ts';
import { CSS_ADDRESS, localTarget, withFileName } from './local-address.ts';
import { byPath, textOf, type SiteFiles } from './read-site.ts';
import { makeStill, writePage } from './still-page.ts';

/** A page for a disk, and the files that it leads to or shows. */
interface OfflinePage {
	html: string;
	files: string[];
}

/** `404.html` and its folder are for hosts: on a disk no address goes astray. */
const isPage = (path: string): boolean => path.endsWith('index.html') && !path.startsWith('404/');

/**
 * The whole site to be read from a disk: every page with its figures and tables, links that name the file of a page, and the
 * files that pages lead to; no program, since browsers load none from a disk. `noteIn` is what each page says of being such a
 * copy, by its language. Throws where a page leads to a file that the site does not have.
 */
export function offlineSite(site: SiteFiles, noteIn: (lang: string) => string): SiteFiles {
	const copied = new Map<string, Uint8Array>();
	for (const path of [...site.keys()].filter(isPage)) {
		const { html, files } = offlinePage(path, textOf(site, path), noteIn);
		copied.set(path, new TextEncoder().encode(html));
		for (const file of files) if (!isPage(file)) copied.set(file, bytesOf(site, file, path));
	}
	return new Map([...copied].sort(byPath));
}

function bytesOf(site: SiteFiles, file: string, path: string): Uint8Array {
	const bytes = site.get(file);
	if (bytes === undefined) throw new Error(`${path} leads to ${file}, which the built site does not have`);
	return bytes;
}

function offlinePage(path: string, html: string, noteIn: (lang: string) => string): OfflinePage {
	const page = parsePage(html);
	makeStill(page);
	const addresses = elementsIn(page).flatMap((element) => [...nameFile(element, path), ...styled(element)]);
	addNote(page, noteIn);
	const targets = addresses.flatMap((address) => localTarget(address, path) ?? []);
	return { html: writePage(page, OF_FOLDER), files: [...new Set(targets.map(({ file }) => file))] };
}

/** Lets a link or a picture name its file; gives its address. */
function nameFile(element: Element, path: string): string[] {
	return ['href', 'src'].flatMap((name) => {
		const address = attribute(element, name);
		if (address === null || localTarget(address, path) === null) return [];
		setAttribute(element, name, withFileName(address));
		return [address];
	});
}

/** Addresses in the styles of an element. */
function styled(element: Element): string[] {
	const css = element.tagName === 'style' ? wordsOf(element) : (attribute(element, 'style') ?? '');
	return [...css.matchAll(CSS_ADDRESS)].map(([, address = '']) => address);
}

function addNote(page: Page, noteIn: (lang: string) => string): void {
	const lang = attribute(elementIn(page, 'html'), 'lang') ?? '';
	const [footer] = elementsIn(page, 'footer');
	const [first] = footer ? elementsIn(footer, 'p') : [];
	if (!first?.parentNode) return;
	const note = newElement(`<p>${escapeMarkup(noteIn(lang))}</p>`);
	// Its look is that of the paragraph that it stands before.
	setAttribute(note, 'class', attribute(first, 'class'));
	place([note], first.parentNode as Element, 'start');
}
