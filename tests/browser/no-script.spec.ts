import { expect, test } from '@playwright/test';
import { CHART_IDS } from './site.ts';

test.use({ javaScriptEnabled: false });

/** The numbers that the story rests on, each with its date. */
const NUMBERS = [
	['123', '13 December 2025'],
	['1,131', '31 December 2025'],
	['52', '11 September 2025'],
	['250', '19 March 2026'],
	['1,140', '5 March 2026']
] as const;

for (const width of [360, 1280]) {
	test(`without JavaScript the overview is complete at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/');
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
		for (const [number, date] of NUMBERS) {
			expect(words).toMatch(new RegExp(`(?<![\\d,])${number}(?![\\d,])`));
			expect(words).toContain(date);
		}
	});
}
