import { describe, expect, test } from 'vitest';
import { faultsOfForm } from './architecture/form.ts';
import { ringsOf } from './architecture/imports.ts';
import { faultsOfImports } from './architecture/layers.ts';
import { faultsOfPurity } from './architecture/purity.ts';
import { readSources, sourceFile } from './architecture/source-files.ts';

const sources = readSources();

describe('the source', () => {
	test('is read', () => expect(sources.length).toBeGreaterThan(20));
	test('imports only downwards', () => expect(sources.flatMap(faultsOfImports)).toEqual([]));
	test('has no ring of imports', () => expect(ringsOf(sources)).toEqual([]));
	test('is pure where it must be', () => expect(sources.flatMap(faultsOfPurity)).toEqual([]));
	test('is short and free of stray effects', () => expect(sources.flatMap(faultsOfForm)).toEqual([]));
});

describe('the rules catch', () => {
	const importing = (path: string, from: string): string[] =>
		faultsOfImports(sourceFile(path, `import { x } from '${from}';`));

	test.each([
		['src/lib/data/a.ts', '#lib/stats/b.ts', 'higher layer'],
		['src/lib/stats/a.ts', '../charts/b.ts', 'higher layer'],
		['src/lib/i18n/a.ts', '#lib/stats/b.ts', 'higher layer'],
		['src/lib/charts/x/a.ts', '#lib/render/b.ts', 'higher layer'],
		['src/lib/components/A.ts', '../../routes/b.ts', 'climbs'],
		['src/lib/components/A.ts', '#lib/server/b.ts', 'higher layer'],
		['src/lib/charts/x/y/a.ts', '../../model.ts', 'climbs']
	])('%s importing %s', (path, from, reason) => expect(importing(path, from).join()).toContain(reason));

	test.each([
		['src/lib/stats/a.ts', '#lib/i18n/b.ts'],
		['src/lib/i18n/a.ts', '#lib/data/b.ts'],
		['src/lib/charts/x/a.ts', '../model.ts'],
		['src/lib/server/a.ts', 'node:fs'],
		['src/routes/+page.server.ts', '#lib/server/a.ts']
	])('and let pass %s importing %s', (path, from) => expect(importing(path, from)).toEqual([]));

	test('an import in a component', () => {
		const text = `<script lang="ts">import { x } from '#lib/server/b.ts';</script><p>text</p>`;
		expect(faultsOfImports(sourceFile('src/lib/components/A.svelte', text))).toHaveLength(1);
	});

	test('a dynamic import and a re-export', () => {
		const text = `export * from '#lib/charts/a.ts'; const b = () => import('#lib/render/b.ts');`;
		expect(faultsOfImports(sourceFile('src/lib/data/a.ts', text))).toHaveLength(2);
	});

	test('a ring of imports', () => {
		const ring = ringsOf([
			sourceFile('src/lib/data/a.ts', `import './b.ts';`),
			sourceFile('src/lib/data/b.ts', `import type { C } from '#lib/data/c.ts';`),
			sourceFile('src/lib/data/c.ts', `import './a.ts';`)
		]);
		expect(ring).toEqual(['src/lib/data/a.ts → src/lib/data/b.ts → src/lib/data/c.ts → src/lib/data/a.ts']);
	});

	test.each([
		`import { onMount } from 'svelte';`,
		`import { base } from '$app/paths';`,
		`import { readFile } from 'node:fs';`,
		`import { scaleTime } from 'd3';`,
		`import { timeMonth as month } from 'd3';`,
		'const width = document.body.clientWidth;',
		'const wide = window.innerWidth;',
		'const now = Date.now();',
		'const now = new Date();',
		'const day = new Date(2020, 7, 9);',
		'const dice = Math.random();',
		'const words = date.toLocaleDateString();',
		'const order = a.localeCompare(b);',
		`const format = new Intl.NumberFormat('be');`,
		'const hour = date.getHours();',
		'const zone = date.getTimezoneOffset();'
	])('what is not pure: %s', (text) => {
		for (const path of [
			'src/lib/data/a.ts',
			'src/lib/charts/x/a.ts',
			'src/lib/i18n/a.ts',
			'src/lib/render/a.ts'
		])
			expect(faultsOfPurity(sourceFile(path, text))).toHaveLength(1);
		expect(faultsOfPurity(sourceFile('src/lib/components/a.ts', text))).toEqual([]);
	});

	test.each([
		`const kind = 'document'; // the window, Date.now(), Math.random()`,
		'const source = { document: 1 }; const read = source.document;',
		'const day = new Date(Date.UTC(2020, 7, 9)).getUTCDate();',
		`const plural = new Intl.PluralRules('be'); type Form = Intl.LDMLPluralRule;`,
		`import { scaleUtc, utcMonth } from 'd3';`
	])('and let pass what is pure: %s', (text) => {
		expect(faultsOfPurity(sourceFile('src/lib/data/a.ts', text))).toEqual([]);
	});

	test('a long file and a stray effect', () => {
		expect(faultsOfForm(sourceFile('src/lib/data/a.ts', 'export {};\n'.repeat(251)))).toHaveLength(1);
		const effect = '<script>$effect(() => draw());</script>';
		expect(faultsOfForm(sourceFile('src/routes/+page.svelte', effect))).toHaveLength(1);
		expect(faultsOfForm(sourceFile('src/lib/components/A.svelte', effect))).toEqual([]);
	});
});
