import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { realTables } from '../../../../tests/charts/real.ts';
import type { ChartId } from '#lib/charts/define-chart.ts';
import type { ChartTable } from '#lib/charts/model.ts';
import { CHART_IDS, loadChart } from '#lib/charts/registry.ts';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { loadEngine } from '#lib/state/explorer/engine.ts';
import { contextId } from '#lib/stats/event-id.ts';
import { NO_FILTERS } from '#lib/stats/filters.ts';
import { cardOf, type Card } from './card.ts';

const readText = (file: string): Promise<string> => readFile(`static/data/${file}`, 'utf8');
const english = await loadEngine('en', readText);

const tableOf = async (id: ChartId, engine = english): Promise<ChartTable> =>
	engine.draw(await loadChart(id), { width: 720 }, engine.select(NO_FILTERS)).table;

const cardIn = async (chart: ChartId, id: string): Promise<Card | null> => {
	const { columns, rows } = await tableOf(chart);
	const row = rows.find((one) => one.id === id);
	return cardOf(id, { tables: english.tables, words: english.words, columns, row });
};

describe('the card of a release', () => {
	it('says who, what, when, where, how long, and from whom', async () => {
		const card = await cardIn('timeline', 'release/maryia-kalesnikava/2025-12-13');
		expect(card).toMatchObject({
			title: 'Maryia Kalesnikava',
			href: '/people/maryia-kalesnikava/',
			date: '13 December 2025',
			lines: ['Freed: pardoned and expelled'],
			remark: null
		});
		expect(card?.facts.map(({ label, text }) => `${label}: ${text ?? ''}`)).toEqual([
			'Came out in: Ukraine',
			expect.stringMatching(/^Release wave: /),
			'In custody: at least 1,923 days'
		]);
		expect(card?.facts[1]?.href).toBe('/waves/2025-12-potash-deal/');
		expect(card?.spoken).toMatch(/^Maryia Kalesnikava\. Freed: pardoned and expelled\. 13 December 2025\./);
	});

	it('names three sources and counts the others', async () => {
		const row = realTables.releases.find(({ sourceIds }) => sourceIds.length > 3);
		const card = await cardIn('timeline', `release/${row?.personId ?? ''}/${row?.date ?? ''}`);
		expect(card?.sources.map(({ sourceId }) => sourceId)).toEqual(row?.sourceIds.slice(0, 3));
		expect(card?.moreSources).toBe((row?.sourceIds.length ?? 0) - 3);
	});

	it('says where one outlet alone names the person, and then reckons no time in custody', async () => {
		const card = await cardIn('timeline', 'release/marfa-rabkova/2026-03-19');
		expect(card?.lines).toEqual(['Freed, as named by one outlet only']);
		expect(card?.remark).toContain('one outlet only');
		expect(card?.facts.map(({ label }) => label)).not.toContain('In custody');
	});
});

describe('the card', () => {
	it('of a person tells the case', async () => {
		const card = await cardIn('lifelines', 'person/ales-bialiatski');
		expect(card).toMatchObject({ title: 'Ales Bialiatski', date: null });
		expect(card?.lines).toContain('arrested 14 July 2021');
		expect(card?.lines.at(-1)).toBe('freed 13 December 2025, pardoned and expelled');
	});

	it('of a wave gives the number as announced, and by whom', async () => {
		const card = await cardIn('release-waves', 'wave/2025-12-potash-deal');
		expect(card).toMatchObject({
			title: '123 people released, as announced',
			href: '/waves/2025-12-potash-deal/',
			date: '13 December 2025'
		});
		expect(card?.facts[0]?.label).toBe('Announced by');
	});

	it('of a count gives the number, who counted and when', async () => {
		const id =
			(await tableOf('held-over-time')).rows.findLast((row) => row.id.startsWith('count/'))?.id ?? '';
		const card = await cardIn('held-over-time', id);
		expect(card?.title).toMatch(/^[\d,]+ held$/);
		expect(card?.date).not.toBeNull();
		expect(card?.sources.length).toBeGreaterThan(0);
	});

	it('of a moment of context says what, when and from whom', async () => {
		const card = await cardIn('timeline', 'context/2022-02-27');
		expect(card).toMatchObject({
			title: 'Constitutional referendum; anti-war protesters detained',
			href: null,
			date: '27 February 2022',
			remark: 'Over 1,100 people arrested on 27-28 February, by Viasna.'
		});
		expect((await cardIn('timeline', 'context/2022-12'))?.date).toBe('December 2022');
	});

	it('of nothing is none', async () => {
		for (const id of [
			'',
			'arrest/nobody/2020',
			'release/ales-bialiatski/1999',
			'wave/none',
			'context/1999-01-01',
			'person/',
			'x/y'
		])
			expect(await cardIn('timeline', id)).toBeNull();
	});
});

describe.each(LANGUAGE_TAGS)('in %s', (lang) => {
	it('every row of every figure has a card with a source', async () => {
		const engine = await loadEngine(lang, readText);
		for (const chart of CHART_IDS) {
			const { columns, rows } = await tableOf(chart, engine);
			for (const row of rows) {
				const card = cardOf(row.id, { tables: engine.tables, words: engine.words, columns, row });
				expect(card?.title, row.id).toBeTruthy();
				expect(card?.sources.length, row.id).toBeGreaterThan(0);
				expect(card?.spoken).not.toMatch(/undefined|null|NaN/);
			}
		}
	});

	it('every moment of context has a card with a source', async () => {
		const { tables, words } = await loadEngine(lang, readText);
		for (const { date } of tables.events) {
			const card = cardOf(contextId(date), { tables, words, columns: [], row: undefined });
			expect(card?.title, date).toBeTruthy();
			expect(card?.sources.length, date).toBeGreaterThan(0);
		}
	});
});
