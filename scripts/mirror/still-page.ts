import { serialize } from 'parse5';
import { withPolicy, type Allowed } from '#lib/server/content-policy.ts';
import {
	attribute,
	elementsIn,
	nodesIn,
	remove,
	rewriteText,
	setAttribute,
	wordsOf,
	type Element,
	type Page
} from './html-tree.ts';

/** Styles for browsers without scripts, which hide what only a script could answer. */
const WITHOUT_SCRIPTS = /@media\s*\(scripting:\s*none\)/g;

/** A face that lies beside the page, or in it, is worth a moment; from a host it is used only where it comes in time. */
const HASTE = /font-display:\s*optional/g;

const isLocal = (address: string | null): boolean => address !== null && !/^[a-z]+:/.test(address);

/** The program of the site is a module, which browsers refuse to load from a disk. The script that leaves at once is none. */
const isProgram = (element: Element): boolean =>
	element.tagName === 'script' &&
	(attribute(element, 'src') !== null || wordsOf(element).includes('import('));

/** What the program alone needs, and addresses that hold for the site only. */
function isOfSite(element: Element): boolean {
	if (element.tagName === 'meta') return attribute(element, 'http-equiv') !== null;
	if (element.tagName !== 'link') return false;
	const rel = attribute(element, 'rel') ?? '';
	if (/^(canonical|alternate)$/.test(rel)) return isLocal(attribute(element, 'href'));
	return /preload$/.test(rel) || attribute(element, 'disabled') !== null;
}

/** Makes a page one that stands still: no program, nothing that would only answer to it, every word and figure as it was. */
export function makeStill(page: Page): void {
	for (const node of nodesIn(page)) if (node.nodeName === '#comment') remove(node);
	for (const element of elementsIn(page)) {
		if (isProgram(element) || isOfSite(element)) remove(element);
		else if (element.tagName === 'style')
			rewriteText(element, (css) =>
				css.replace(WITHOUT_SCRIPTS, '@media all').replace(HASTE, 'font-display:block')
			);
		for (const { name } of element.attrs)
			if (name.startsWith('data-sveltekit')) setAttribute(element, name, null);
	}
}

/** The finished text of such a page, with the policy that it is read under. */
export const writePage = (page: Page, allowed: Allowed): string =>
	`${withPolicy(serialize(page), allowed)}\n`;
