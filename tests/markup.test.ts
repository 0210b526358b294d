import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from 'svelte/server';
import type { ChartModel, ChartTable, TextMark } from '#lib/charts/model.ts';
import ChartSvg from '#lib/components/ChartSvg.svelte';
import DataTable from '#lib/components/DataTable.svelte';
import { tableRows } from '#lib/render/table-html.ts';
import { toCsv } from '#lib/render/to-csv.ts';
import { toSvgFile } from '#lib/render/to-svg-file.ts';
import { escapeMarkup, marksToSvg, svgFrame } from '#lib/render/to-svg.ts';
import { filePaint, pagePaint } from '#lib/theme/tokens.ts';

const HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)"> & </text></svg>';

const nameMark = (name: string): TextMark => ({
	type: 'text',
	id: name,
	x: 0,
	y: 0,
	text: name,
	face: 'sans',
	size: 14,
	fill: 'ink'
});

const tableOf = (name: string): ChartTable => ({
	caption: name,
	columns: [{ key: 'name', label: name, align: 'start' }],
	rows: [{ id: name, cells: [{ text: name, value: name }] }]
});

/** The last ones: behind a break, in full-width signs, behind spaces, and with a second line. */
const FORMULAS = [
	'=HYPERLINK("x")',
	'+1',
	'-1+1',
	'@sum',
	'\t=1',
	'\r=1',
	'\n=1',
	'＝1',
	'＋1',
	'－1',
	'＠x',
	' =1',
	'\u00A0=1',
	'=1\nsecond line'
];

/** What is left of a markup when its text and its attributes' values are taken away. */
const tagsOf = (markup: string): string[] => markup.replace(/"[^"]*"/g, '""').match(/<[^>]*>?/g) ?? [];

describe('markup in a name is a text like any other', () => {
	test('in a drawing, on pages and in files', () => {
		const svg = marksToSvg([nameMark(HOSTILE)], filePaint('light'));
		expect(tagsOf(svg)).toEqual([expect.stringMatching(/^<text [^<]*>$/), '</text>']);
		const model: ChartModel = { width: 360, height: 10, marks: [nameMark(HOSTILE)] };
		const marks = marksToSvg(model.marks, pagePaint);
		const page = render(ChartSvg, { props: { frame: svgFrame(model), marks, labelledby: 't' } }).body;
		expect(page).not.toMatch(/<(script|img)/);
	});

	test('in a table on a page', () => {
		const page = render(DataTable, { props: { table: tableOf(HOSTILE), lang: 'en' } }).body;
		expect(page).not.toMatch(/<(script|img)/);
	});

	test('in the title, the description and the foot of a file', () => {
		const words = `</title></desc></style>${HOSTILE}`;
		const text = { heading: words, measure: words, summary: [words], notes: [words] };
		const model: ChartModel = { width: 360, height: 10, marks: [nameMark(words)] };
		const figure = { text, table: tableOf(words), drawings: [model] };
		const tags = tagsOf(toSvgFile(figure, model, words, 'light'));
		const names = new Set(tags.map((tag) => tag.replace(/^<\/?([a-z]+).*$/s, '$1')));
		expect([...names].sort()).toEqual(['desc', 'g', 'rect', 'style', 'svg', 'text', 'title']);
		expect(tags.filter((tag) => tag === '</title>')).toHaveLength(1);
	});

	test('in the rows of a table and the addresses of its cells', () => {
		const rows = [{ id: 'x', cells: [{ text: HOSTILE, value: HOSTILE, href: `/people/"${HOSTILE}/` }] }];
		const html = tableRows(tableOf('x').columns, rows, (path) => `/be${path}`);
		expect(tagsOf(html)).toEqual(['<tr>', '<td>', '<a href="">', '</a>', '</td>', '</tr>']);
	});

	test('for every text there is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(escapeMarkup(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
			})
		);
	});

	test('and a text that a spreadsheet would run as a formula is led by an apostrophe', () => {
		for (const text of FORMULAS) expect(toCsv(tableOf(text)).split('\n')[1]).toMatch(/^"?'/);
	});

	test('while numbers and plain texts stay what they are', () => {
		const table = tableOf('x');
		const cells = [-5, 0.5, '2020-08', 'a=b', '–', 'Жанчыны', null].map((value) => ({ text: 'x', value }));
		const rows = cells.map((cell) => ({ id: 'x', cells: [cell] }));
		expect(
			toCsv({ ...table, rows })
				.split('\n')
				.slice(1)
		).toEqual(['-5', '0.5', '2020-08', 'a=b', '–', 'Жанчыны', '', '']);
	});
});
