import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, localPath } from '#lib/i18n/languages.ts';
import { localTarget, withFileName } from '../../scripts/mirror/local-address.ts';
import { offlineSite } from '../../scripts/mirror/offline-site.ts';
import { textOf } from '../../scripts/mirror/read-site.ts';
import { singleFile } from '../../scripts/mirror/single-file.ts';
import { sampleSite } from './sample-site.ts';

const site = sampleSite();
const linksOf = (html: string): string[] =>
	[...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, address = '']) => address);
const policyOf = (html: string): string => /Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

test('addresses of the site are told from others', () => {
	expect(localTarget('../people/', 'be/charts/one/index.html')).toEqual({
		file: 'be/charts/people/index.html',
		end: ''
	});
	expect(localTarget('./?a=1#b', 'index.html')).toEqual({ file: 'index.html', end: '?a=1#b' });
	expect(localTarget('https://example.org/', 'index.html')).toBeNull();
	expect(localTarget('data:,', 'index.html')).toBeNull();
	expect(localTarget('#place', 'index.html')).toBeNull();
});

test('an address for a disk names its file', () => {
	expect(['./', '../people/#a', '../', 'a.csv', 'a/?b=/'].map(withFileName)).toEqual([
		'./index.html',
		'../people/index.html#a',
		'../index.html',
		'a.csv',
		'a/index.html?b=/'
	]);
});

describe('the site for a disk', () => {
	const copy = offlineSite(site, (lang) => `Copy in <${lang}>`);

	test('has every page, what pages lead to and show, and nothing else', () => {
		const left = [...site.keys()].filter((path) => !copy.has(path));
		expect(left.sort()).toEqual([
			'404.html',
			'_app/a.css',
			'_app/start.js',
			'data/datapackage.json',
			'mirrors.json'
		]);
		expect([...copy.keys()].filter((path) => !site.has(path))).toEqual([]);
	});

	test('leads to files only', () => {
		for (const path of [...copy.keys()].filter((one) => one.endsWith('.html')))
			for (const address of linksOf(textOf(copy, path)))
				expect(copy.has(localTarget(address, path)?.file ?? 'index.html'), `${path}: ${address}`).toBe(true);
	});

	test('runs the script that leaves, no program, and loads nothing for one', () => {
		const html = textOf(copy, 'index.html');
		expect(html).toContain("addEventListener('keyup',leave)");
		expect(html).not.toMatch(/import\(|preload|disabled|canonical|<!--/);
		expect(policyOf(html)).toMatch(/script-src 'sha256-[^ ]+';/);
		expect(policyOf(html)).not.toContain('connect-src');
	});

	test('says in the language of each page that it is a copy', () => {
		expect(textOf(copy, 'index.html')).toContain('<p>Copy in &lt;en&gt;</p>');
		for (const lang of LANGUAGE_TAGS)
			expect(textOf(copy, `${localPath(lang, '/people/').slice(1)}index.html`)).toContain(
				`Copy in &lt;${lang}&gt;`
			);
	});

	test('is not made where a page leads to nothing', () => {
		const broken = new Map([...site].filter(([path]) => path !== 'charts/one.csv'));
		expect(() => offlineSite(broken, () => '')).toThrow('index.html leads to charts/one.csv');
	});
});

describe.each(LANGUAGE_TAGS)('the overview in one file in %s', (lang) => {
	const html = singleFile(site, lang, 'A <copy>');

	test('asks for nothing', () => {
		expect(html.match(/url\((?!data:)/g)).toBeNull();
		expect(html).toContain('<img alt="" src="data:image/svg+xml;base64,');
		expect([...html.matchAll(/\s(?:src|srcset)="(?!data:)/g)]).toEqual([]);
		expect([...html.matchAll(/<link[^>]*href="(?!data:)/g)]).toEqual([]);
		expect(policyOf(html)).toMatch(/img-src data:;font-src data:;/);
		expect(policyOf(html)).not.toContain("'self'");
	});

	test('holds figure, picture once, table, sources and people, and says what it is', () => {
		expect(html).toContain(`:root{--picture-0:url(data:image/png;base64,${btoa('picture')})}`);
		expect(html.match(/style="content:var\(--picture-0\);width:100%"/g)?.length).toBe(2);
		expect(html).toContain('<summary>2 sources</summary>');
		expect(html).toContain('A report');
		expect(html).toContain('Cite it so');
		expect(html).toContain('<h2 id="t-people">1 person</h2>');
		expect(html).toContain('A &lt;copy&gt;');
	});

	test('leads to places in itself, and to the sources of others', () => {
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => `#${id}`);
		expect(linksOf(html)).toEqual(['#person-ann', 'https://example.org/']);
		expect(ids).toContain('#person-ann');
		expect(html).not.toMatch(/Method|CSV|Other|<nav/);
		expect(html).toContain('<g><text>w</text></g>');
	});

	test('is valid', async () => {
		const { results } = await new HtmlValidate({
			extends: ['html-validate:standard'],
			rules: { 'element-required-content': 'off' }
		}).validateString(html);
		expect(results.flatMap(({ messages }) => messages).map(({ message }) => message)).toEqual([]);
	});
});

test('a page that offers a choice of pictures makes no file', () => {
	const html = textOf(site, 'index.html').replace('<img ', '<img srcset="a.png 1x" ');
	const broken = new Map([...site, ['index.html', new TextEncoder().encode(html)]]);
	expect(() => singleFile(broken, 'en', '')).toThrow('index.html offers a choice of pictures');
});

test('a figure without sources makes no file', () => {
	const broken = new Map([
		...site,
		['index.html', new TextEncoder().encode('<main><figure id="one"></figure></main>')]
	]);
	expect(() => singleFile(broken, 'en', '')).toThrow('figure one has no link to its sources');
});
