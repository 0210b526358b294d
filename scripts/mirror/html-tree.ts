import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A page as a tree, an element of it, and whatever else stands in it. */
export type Page = Tree.Document;
export type Element = Tree.Element;
type Node = Tree.ChildNode;

/** Reads a page. */
export const parsePage = (html: string): Page => parse(html);

const isElement = (node: Tree.Node): node is Element => 'tagName' in node;
const childrenOf = (node: Tree.Node): Node[] => ('childNodes' in node ? node.childNodes : []);

/** Everything below a node, in the order of the text. */
export function nodesIn(node: Tree.Node, found: Node[] = []): Node[] {
	for (const child of childrenOf(node)) {
		found.push(child);
		nodesIn(child, found);
	}
	return found;
}

/** Every element below a node, in the order of the text; of one name where it is given. */
export const elementsIn = (node: Tree.Node, name?: string): Element[] =>
	nodesIn(node)
		.filter(isElement)
		.filter(({ tagName }) => name === undefined || tagName === name);

/** The first element of that name; throws where there is none, since what is copied from it would be missing. */
export function elementIn(node: Tree.Node, name: string): Element {
	const [found] = elementsIn(node, name);
	if (found === undefined) throw new Error(`a page has no <${name}>`);
	return found;
}

/** Value of an attribute; null where it is not there. */
export const attribute = ({ attrs }: Element, name: string): string | null =>
	attrs.find((one) => one.name === name)?.value ?? null;

/** Gives an attribute a value, or takes it away where that is null. */
export function setAttribute(element: Element, name: string, value: string | null): void {
	const others = element.attrs.filter((one) => one.name !== name);
	element.attrs = value === null ? others : [...others, { name, value }];
}

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
	(attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Takes a node out of its page. */
export function remove(node: Node): void {
	const { parentNode } = node;
	if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((child) => child !== node);
	node.parentNode = null;
}

/** Puts nodes at the end of an element, or at its start. */
export function place(nodes: readonly Node[], into: Element, where: 'end' | 'start' = 'end'): void {
	for (const node of nodes) {
		remove(node);
		node.parentNode = into;
	}
	into.childNodes = where === 'end' ? [...into.childNodes, ...nodes] : [...nodes, ...into.childNodes];
}

/** The element that a piece of markup is. */
export const newElement = (html: string): Element => {
	const [element] = parseFragment(html).childNodes;
	if (element === undefined || !isElement(element)) throw new Error(`“${html}” is not an element`);
	return element;
};

/** Everything that an element says. */
export const wordsOf = (node: Tree.Node): string =>
	nodesIn(node)
		.flatMap((one) => (one.nodeName === '#text' ? [(one as Tree.TextNode).value] : []))
		.join('');

/** Rewrites the text of a style or a script. */
export function rewriteText(element: Element, rewrite: (text: string) => string): void {
	for (const node of element.childNodes)
		if (node.nodeName === '#text') (node as Tree.TextNode).value = rewrite((node as Tree.TextNode).value);
}

/** The closest element of that name around another; null where there is none. */
export function around(element: Element, name: string): Element | null {
	const { parentNode } = element;
	if (parentNode === null || !isElement(parentNode)) return null;
	return parentNode.tagName === name ? parentNode : around(parentNode, name);
}
