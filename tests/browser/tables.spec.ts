import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { localPath } from '#lib/i18n/languages.ts';
import { CHART_PAGES, isDefault } from './site.ts';

const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data.slice(1);

for (const path of CHART_PAGES.filter(isDefault)) {
	test(`${path} offers the rows that it shows`, async ({ page, request }) => {
		await page.goto(path);
		const shown = await page.locator('figure table tbody tr').count();
		const columns = await page.locator('figure table thead th').count();
		const href = await page
			.locator('figure a[href$=".csv"]')
			.first()
			.evaluate((link: HTMLAnchorElement) => link.href);
		const response = await request.get(href);
		expect(response.headers()['content-type']).toBe('text/csv; charset=utf-8');
		const rows = rowsOf(await response.text());
		expect(shown).toBeGreaterThan(0);
		expect(rows).toHaveLength(shown);
		expect(rows[0]).toHaveLength(columns);
	});
}

test('the files of every figure have the same rows in every language', async ({ request }) => {
	for (const path of CHART_PAGES.filter(isDefault)) {
		const [english, ...others] = await Promise.all(
			(['en', 'be', 'ru'] as const).map(async (lang) => {
				const response = await request.get(localPath(lang, `${path.slice(0, -1)}.csv`));
				expect(response.status(), `${lang} ${path}`).toBe(200);
				return rowsOf(await response.text()).length;
			})
		);
		for (const rows of others) expect(rows, path).toBe(english);
	}
});

test('the timeline has every arrest, sentence and release', async ({ page }) => {
	const count = (table: string): number => rowsOf(readFileSync(`static/data/${table}.csv`, 'utf8')).length;
	await page.goto('/charts/timeline/');
	const all = count('arrests') + count('sentences') + count('releases');
	await expect(page.locator('figure table tbody tr')).toHaveCount(all);
});
