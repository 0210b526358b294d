import ts from 'typescript';
import { nodesOf, type SourceFile } from './source-files.ts';

/** Longest file, lines: a longer one is more than one thing. */
const MAX_LINES = 250;

const EFFECTS_ALLOWED = /^src\/lib\/(components|state)\//;

/** Files that are too long, and effects where values should be derived. */
export function faultsOfForm(file: SourceFile): string[] {
	const lines = file.text.trimEnd().split('\n').length;
	return [
		...(lines > MAX_LINES ? [`${file.path}: ${lines} lines, ${MAX_LINES} at most`] : []),
		...(!EFFECTS_ALLOWED.test(file.path) && usesEffect(file) ? [`${file.path}: uses $effect`] : [])
	];
}

const usesEffect = (file: SourceFile): boolean =>
	nodesOf(file.tree).some((node) => ts.isIdentifier(node) && node.text === '$effect');
