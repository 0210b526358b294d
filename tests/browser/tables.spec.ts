import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { CHART_PAGES } from './site.ts';

const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv, { skipEmptyLines: true }).data.slice(1);

for (const path of CHART_PAGES) {
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

test('the timeline has every arrest, sentence and release', async ({ page }) => {
	const count = (table: string): number => rowsOf(readFileSync(`static/data/${table}.csv`, 'utf8')).length;
	await page.goto('/charts/timeline/');
	const all = count('arrests') + count('sentences') + count('releases');
	await expect(page.locator('figure table tbody tr')).toHaveCount(all);
});
