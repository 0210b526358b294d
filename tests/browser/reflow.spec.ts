import { expect, test } from '@playwright/test';
import { NO_PAGE, ONE_OF_EACH_KIND } from './site.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const path of [...ONE_OF_EACH_KIND, NO_PAGE]) {
	test(`${path} never scrolls sideways on a narrow phone`, async ({ page }) => {
		await page.goto(path);
		const details = page.locator('details > summary');
		const beyond = (): Promise<number> =>
			page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		expect(await beyond()).toBe(0);
		await details.evaluateAll((summaries) =>
			summaries.forEach((summary) => (summary as HTMLElement).click())
		);
		expect(await beyond(), 'with everything opened').toBe(0);
	});
}
