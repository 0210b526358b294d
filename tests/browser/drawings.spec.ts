import { expect, test } from '@playwright/test';
import { faultsOfDrawings } from './drawing-faults.ts';
import { CHART_PAGES, isDefault, ONE_OF_EACH_KIND, OVERVIEWS } from './site.ts';

const ALL_WIDTHS = [320, 360, 768, 1280, 1600];

/** In other languages a unit test looks at more widths; here it is the browser’s own measure that counts. */
const widthsOf = (path: string): number[] => (isDefault(path) ? ALL_WIDTHS : [360, 1280]);

const PEOPLE = ONE_OF_EACH_KIND.filter((page) => /^(\/[a-z]{2})?\/(people|waves)\/./.test(page));

for (const theme of ['light', 'dark'] as const) {
	const pages = theme === 'light' ? [...OVERVIEWS, ...CHART_PAGES, ...PEOPLE] : ['/'];
	for (const path of pages) {
		test(`words in the drawings of ${path} stand clear (${theme})`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: theme });
			await page.goto(path);
			await page.evaluate(() => document.fonts.ready);
			const faults: string[] = [];
			for (const width of widthsOf(path)) {
				await page.setViewportSize({ width, height: 900 });
				faults.push(...(await page.evaluate(faultsOfDrawings)).map((fault) => `${width} px: ${fault}`));
			}
			expect(faults).toEqual([]);
		});
	}
}

test('words in the drawings of / stand clear where our typefaces do not arrive', async ({ page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto('/');
	for (const width of ALL_WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		expect(await page.evaluate(faultsOfDrawings), `${width} px`).toEqual([]);
	}
});

test('the look at drawings sees each fault', async ({ page }) => {
	await page.setContent(`<main><svg id="bad" width="300" height="100" viewBox="0 0 300 100" font-size="14">
		<text x="10" y="20">one</text><text x="14" y="24">two</text>
		<text x="290" y="20">beyond the edge</text>
		<text x="10" y="60" font-size="8">small</text>
		<text x="100" y="60" fill="#ccc">faint</text>
		<text x="200" y="60">crossed</text><circle cx="220" cy="55" r="3"/>
	</svg></main>`);
	const faults = (await page.evaluate(faultsOfDrawings)).join('\n');
	for (const fault of ['“one” and “two” overlap', 'leaves', '8.0 px', 'too faint', '“crossed” is crossed'])
		expect(faults).toContain(fault);
});
