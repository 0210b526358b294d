import { expect, test } from '@playwright/test';
import { openApp } from './open-app.ts';

/** How far the browser said that things moved, summed over the page's life. */
declare global {
	interface Window {
		shifts: string[];
	}
}

interface LayoutShift extends PerformanceEntry {
	value: number;
	sources?: { node?: Node }[];
}

for (const path of ['/', '/charts/timeline/', '/be/', '/ru/charts/timeline/']) {
	for (const width of [360, 1280]) {
		test(`nothing moves while ${path} loads at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.addInitScript(() => {
				window.shifts = [];
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as LayoutShift[]) {
						const moved = entry.sources?.map(({ node }) =>
							(node as Element | undefined)?.outerHTML?.slice(0, 80)
						);
						window.shifts.push(`${entry.value}: ${moved?.join(' | ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await openApp(page, path);
			await page.evaluate(() => document.fonts.ready);
			await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200))));
			expect(await page.evaluate(() => window.shifts)).toEqual([]);
		});
	}
}
