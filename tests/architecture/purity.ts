import ts from 'typescript';
import { importsOf } from './imports.ts';
import { nodesOf, type SourceFile } from './source-files.ts';

/** Layers ①–③, what they rest on, and the `.ts` files of ④ run anywhere and give the same everywhere. */
const PURE = /^src\/lib\/(data|stats|charts|i18n|text|theme)\/|^src\/lib\/render\/.*\.ts$/;

/** What an engine brings along and another one lacks or answers differently. */
const GLOBALS = [
	'document',
	'window',
	'navigator',
	'localStorage',
	'sessionStorage',
	'performance',
	'process'
];

/** Getters and setters of a date in the reader's zone. */
const LOCAL_TIME = /^[gs]et(Date|Day|Month|FullYear|Year|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/;

/** What D3 does in the reader's zone or locale. */
const LOCAL_D3 =
	/^(scaleTime|timeFormat|timeParse|formatDefaultLocale|time(Second|Minute|Hour|Day|Week|Month|Year|Ticks).*)$/;

const ALLOWED_INTL = ['PluralRules', 'LDMLPluralRule'];

/** Everything in a pure file that depends on the engine, the clock, the zone, the locale or chance. */
export function faultsOfPurity(file: SourceFile): string[] {
	if (!PURE.test(file.path)) return [];
	const outside = importsOf(file)
		.filter(({ written }) => /^(svelte|node:|\$app|\$env)/.test(written) || written.endsWith('.svelte'))
		.map(({ written }) => `imports ${written}`);
	const used = nodesOf(file.tree)
		.map(impurityOf)
		.filter((fault) => fault !== null);
	return [...outside, ...used].map((fault) => `${file.path}: ${fault}`);
}

function impurityOf(node: ts.Node): string | null {
	if (ts.isNewExpression(node)) return faultOfDate(node);
	if (ts.isImportSpecifier(node) && LOCAL_D3.test((node.propertyName ?? node.name).text))
		return `imports ${node.getText()}, which is in local time`;
	if (!ts.isIdentifier(node)) return null;
	return isProperty(node) ? faultOfProperty(node) : faultOfName(node);
}

/** `new Date(2020, 1, 1)` is midnight somewhere else for every reader. */
function faultOfDate({ expression, arguments: given }: ts.NewExpression): string | null {
	if (expression.getText() !== 'Date' || given?.length === 1) return null;
	return given?.length ? 'makes a date in local time' : 'asks for today: new Date()';
}

const isProperty = (node: ts.Identifier): boolean =>
	(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
	(ts.isQualifiedName(node.parent) && node.parent.right === node);

function faultOfProperty(node: ts.Identifier): string | null {
	const whole = node.parent.getText();
	if (whole === 'Date.now' || whole === 'Math.random') return `uses ${whole}`;
	if (/^Intl\./.test(whole) && !ALLOWED_INTL.includes(node.text)) return `uses ${whole}`;
	const isLocal = /^toLocale/.test(node.text) || node.text === 'localeCompare' || LOCAL_TIME.test(node.text);
	return isLocal ? `uses ${node.text}, which differs from place to place` : null;
}

function faultOfName(node: ts.Identifier): string | null {
	const isKey = ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent);
	if (isKey && node.parent.name === node) return null;
	return GLOBALS.includes(node.text) ? `uses ${node.text}` : null;
}
