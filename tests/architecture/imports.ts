import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, type SourceFile } from './source-files.ts';

/** One import, as written and as the path that it means (a package or module name stays as it is). */
export interface Import {
	written: string;
	target: string;
}

/** Every import of a file: static, dynamic, re-exported and type-only ones. */
export function importsOf(file: SourceFile): Import[] {
	const written: string[] = [];
	for (const node of nodesOf(file.tree)) {
		const specifier = specifierOf(node);
		if (specifier && ts.isStringLiteralLike(specifier)) written.push(specifier.text);
	}
	return written.map((name) => ({ written: name, target: targetOf(file.path, name) }));
}

function specifierOf(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
	const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
	return isDynamic ? node.arguments[0] : undefined;
}

function targetOf(path: string, written: string): string {
	if (written.startsWith('.')) return posix.join(posix.dirname(path), written);
	return written.replace(/^#lib\//, 'src/lib/').replace(/^\$lib\//, 'src/lib/');
}

/** Every ring of files that import each other, each as a path that returns to its start. */
export function ringsOf(files: readonly SourceFile[]): string[] {
	const graph = new Map(files.map((file) => [file.path, importsOf(file).map(({ target }) => target)]));
	const done = new Set<string>();
	const rings: string[] = [];
	const visit = (path: string, trail: readonly string[]): void => {
		if (trail.includes(path)) rings.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
		if (trail.includes(path) || done.has(path)) return;
		for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
		done.add(path);
	};
	for (const path of graph.keys()) visit(path, []);
	return rings;
}
