import { expect, test } from '@playwright/test';
import { prepareAxe, violationsOf } from './axe.ts';
import { isDefault, NO_PAGE, ONE_OF_EACH_KIND } from './site.ts';

const ALL_STATES = [360, 1280].flatMap((width) => [
	{ width, theme: 'light', asked: 'everything' } as const,
	{ width, theme: 'dark', asked: 'colours' } as const
]);

/** Themes are the same in every language, words are longest where it is narrow. */
const statesOf = (path: string): typeof ALL_STATES => (isDefault(path) ? ALL_STATES : ALL_STATES.slice(0, 1));

for (const path of [...ONE_OF_EACH_KIND, NO_PAGE]) {
	test(`${path} breaks no rule of accessibility`, async ({ page }) => {
		test.setTimeout(120_000);
		const faults: string[] = [];
		await page.goto(path);
		await prepareAxe(page);
		for (const { theme, width, asked } of statesOf(path)) {
			await page.emulateMedia({ colorScheme: theme });
			await page.setViewportSize({ width, height: 900 });
			faults.push(...(await violationsOf(page, asked)).map((fault) => `${theme} ${width}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}
