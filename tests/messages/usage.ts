import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the code names messages: whole keys, and patterns of keys from template literals. */
export interface Usage {
	/** Every string that could be a key. */
	strings: ReadonlySet<string>;
	/** Every string that is given to `t(…)`, so must be a key. */
	asked: ReadonlySet<string>;
	/** What template literals such as `data.role.${role}` can become. */
	patterns: readonly KeyPattern[];
}

/** The keys that one template literal can become. */
export interface KeyPattern {
	/** As it stands in the code. */
	written: string;
	matches(key: string): boolean;
	isAsked: boolean;
}

const STRING = /'([a-z][\w.-]*)'|"([a-z][\w.-]*)"/g;
const ASKED = /\bt\(\s*['"]([^'"]+)['"]/g;
const TEMPLATE = /(\bt\(\s*)?`([^`\n]*)`/g;
const SLOT = /\$\{(?:[^{}]|\{[^{}]*\})*\}/g;

/** What part of a key a slot can fill: ids and codes have no dot, but a key may be begun by another whole key. */
const FILLED = '[\\w-]+';
const BEGUN = '[\\w.-]+';

/** Every name of a message in a text of code, markup included. */
export const usageIn = (code: string): Usage => ({
	strings: new Set([...code.matchAll(STRING)].map(([, single, double]) => single ?? double ?? '')),
	asked: new Set([...code.matchAll(ASKED)].map(([, key = '']) => key)),
	patterns: [...code.matchAll(TEMPLATE)].flatMap(([, asked, written = '']) =>
		patternOf(written, Boolean(asked))
	)
});

/** A template with slots and enough fixed words to mean messages: `${a}.${b}` would match every key. */
function patternOf(written: string, isAsked: boolean): KeyPattern[] {
	const fixed = written.split(SLOT);
	if (
		fixed.length < 2 ||
		!/^[\w.-]*$/.test(fixed.join('')) ||
		!/\.[a-z-]{2,}|[a-z-]{2,}\./.test(fixed.join('…'))
	)
		return [];
	const [first = '', ...rest] = fixed.map((part) => part.replaceAll('.', '\\.'));
	const pattern = new RegExp(`^${first}${first === '' ? BEGUN : FILLED}${rest.join(FILLED)}$`);
	return [{ written, isAsked, matches: (key) => pattern.test(key) }];
}

/** All code that may name messages; tests do not count as use. */
export function readCode(folder = 'src'): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
		.map((path) => readFileSync(join(folder, path), 'utf8'))
		.join('\n');
}
