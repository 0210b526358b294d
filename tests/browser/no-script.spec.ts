import { expect, test } from '@playwright/test';
import { splitPath } from '#lib/i18n/languages.ts';
import { CHART_IDS, OVERVIEWS } from './site.ts';

test.use({ javaScriptEnabled: false });

/** The numbers that the story rests on, each with its date, by language. */
const NUMBERS = {
	en: [
		['123', '13 December 2025'],
		['1,131', '31 December 2025'],
		['52', '11 September 2025'],
		['250', '19 March 2026'],
		['1,140', '5 March 2026']
	],
	be: [
		['123', '13 снежня 2025 г.'],
		['1 131', '31 снежня 2025 г.'],
		['52', '11 верасня 2025 г.'],
		['250', '19 сакавіка 2026 г.'],
		['1 140', '5 сакавіка 2026 г.']
	],
	ru: [
		['123', '13 декабря 2025 г.'],
		['1 131', '31 декабря 2025 г.'],
		['52', '11 сентября 2025 г.'],
		['250', '19 марта 2026 г.'],
		['1 140', '5 марта 2026 г.']
	]
} as const;

for (const [path, width] of OVERVIEWS.flatMap((path) => [360, 1280].map((width) => [path, width] as const))) {
	test(`without JavaScript ${path} is complete at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(path);
		expect(CHART_IDS.length).toBeGreaterThanOrEqual(7);
		for (const id of CHART_IDS) {
			const drawn = page.locator(`figure#${id} svg`).filter({ visible: true });
			await expect(drawn, id).toHaveCount(1);
			expect(
				await drawn.locator('text').filter({ visible: true, hasText: /\S/ }).count(),
				id
			).toBeGreaterThan(2);
			await expect(page.locator(`figure#${id} #t-${id}`)).toBeVisible();
			await expect(page.locator(`figure#${id} #d-${id}`)).toHaveText(/\d/);
		}
		const shown = await page.locator('body').innerText();
		const drawn = await page.locator('svg text').filter({ visible: true }).allTextContents();
		const words = [shown, ...drawn].join('\n').replace(/\s+/g, ' ');
		for (const [number, date] of NUMBERS[splitPath(path).lang]) {
			expect(words).toMatch(new RegExp(`(?<![\\d,])${number}(?![\\d,])`));
			expect(words).toContain(date);
		}
	});
}
