import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One source file: its path from the project's root, its text and its script as a syntax tree. */
export interface SourceFile {
	path: string;
	text: string;
	tree: ts.SourceFile;
}

const isTest = (path: string): boolean => path.endsWith('.test.ts');

/** Every source file of the site; tests may reach for what they test, so only their length is looked at. */
export function readSources(folder = 'src'): SourceFile[] {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path).replaceAll('\\', '/'))
		.filter((path) => /\.(ts|svelte)$/.test(path) && !isTest(path));
	return paths.sort().map((path) => sourceFile(path, readFileSync(path, 'utf8')));
}

/** A source file of the given text. */
export const sourceFile = (path: string, text: string): SourceFile => ({
	path,
	text,
	tree: ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
});

/** The script parts of a component, the whole of any other file. */
function scriptOf(path: string, text: string): string {
	if (!path.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}

/** Every node of a tree, parents first, without comments. */
export function nodesOf(node: ts.Node): ts.Node[] {
	const nodes = [node];
	ts.forEachChild(node, (child) => {
		nodes.push(...nodesOf(child));
	});
	return nodes;
}
