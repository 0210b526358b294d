import { describe, expect, it } from 'vitest';
import { render } from 'svelte/server';
import { drawChart } from '#lib/charts/draw-chart.ts';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import PageTitle from '#lib/components/PageTitle.svelte';
import PersonHead from '#lib/components/PersonHead.svelte';
import SourceList from '#lib/components/SourceList.svelte';
import type { Tables } from '#lib/data/tables.ts';
import { tableRows } from '#lib/render/table-html.ts';
import { toSvgFile } from '#lib/render/to-svg-file.ts';
import { marksToSvg } from '#lib/render/to-svg.ts';
import { listed } from '#lib/stats/origin.ts';
import { personRecord } from '#lib/stats/person-record.ts';
import { pagePaint } from '#lib/theme/tokens.ts';
import { realTables, words } from './charts/real.ts';

const HOSTILE = '</title></text></svg><script>alert(1)</script><img src=x onerror=alert(2)>"\'&';

/** What the tables tell in words of their own; ids, codes, dates and addresses have a form that the checks enforce. */
const TOLD = /^(name[A-Z]|note|title|description|publisher|label|place|charge|detail)/;

/** The tables as an attacker would have them who got past every check: hostile in each text, their form as it was. */
const hostileTables = Object.fromEntries(
	Object.entries(realTables).map(([name, rows]) => [name, rows.map(spoiled)])
) as unknown as Tables;

function spoiled(row: object): object {
	const cells = Object.entries(row).map(([key, value]): [string, unknown] => [
		key,
		TOLD.test(key) && typeof value === 'string' ? `${value.slice(0, 4)}${HOSTILE}` : value
	]);
	return Object.fromEntries(cells);
}

/** Tags that are not ours, and attributes that run. */
const RUNS = /<(script|img|iframe|object|embed)\b|<[^>"]*("[^"]*"[^>"]*)*\son[a-z]+=|="javascript:/i;

describe.each(CHART_IDS)('%s of hostile tables', (id) => {
	it('runs nothing, on pages and in files', async () => {
		const chart = await loadChart(id);
		const drawn = drawChart(chart, chart.series(hostileTables), chart.defaults, words, [360, 720]);
		const [model] = drawn.drawings;
		if (!model) throw new Error(`${id} has no drawing`);
		const svg = marksToSvg(model.marks, pagePaint);
		const rows = tableRows(drawn.table.columns, drawn.table.rows, (path) => path);
		for (const markup of [svg, rows, toSvgFile(drawn, model, HOSTILE, 'light')])
			expect(markup).not.toMatch(RUNS);
	});
});

describe('a person and the sources of hostile tables', () => {
	it('are texts on every page', () => {
		for (const { personId } of hostileTables.people.slice(0, 40)) {
			const record = personRecord(hostileTables, personId, words);
			if (!record) throw new Error(`nobody is ${personId}`);
			const { body } = render(PersonHead, {
				props: { person: record.person, status: record.status, words }
			});
			expect(body).toContain('&lt;script>');
			expect(body).not.toMatch(RUNS);
		}
		const sources = hostileTables.sources.map(listed);
		expect(render(SourceList, { props: { sources, words } }).body).not.toMatch(RUNS);
	});

	it('are texts in the title and the description', () => {
		const { head } = render(PageTitle, { props: { title: HOSTILE, description: HOSTILE, words } });
		expect(head).not.toMatch(RUNS);
		expect(head.match(/<\/title>/g)).toHaveLength(1);
	});
});

it('nobody is found by a name that every object answers to', () => {
	for (const id of ['__proto__', 'constructor', 'toString'])
		expect(personRecord(realTables, id, words)).toBeNull();
});
