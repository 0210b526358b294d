import { expect, test, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';
import { OVERVIEWS } from './site.ts';

/** Answers in the place of the ordinary site: a test asks nobody. */
async function standIn(page: Page): Promise<void> {
	await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<p>weather</p>' }));
}

const ELSEWHERE = /^https:/;

for (const path of OVERVIEWS) {
	test(`Shift pressed three times leaves ${path}, and Back does not lead there`, async ({ page }) => {
		await standIn(page);
		await page.goto('/icon.svg');
		await openApp(page, path);
		for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
		await page.waitForURL(ELSEWHERE);
		await expect(page.getByText('weather')).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL(/icon\.svg$/);
	});
}

test('the page is blank even where the ordinary site does not answer', async ({ page }) => {
	// An answer without content leaves a browser where it is.
	await page.route(ELSEWHERE, (route) => route.fulfill({ status: 204 }));
	await page.goto('/');
	const asked = page.waitForRequest(ELSEWHERE);
	await page.locator('a.leave').click({ noWaitAfter: true });
	expect((await asked).headers()).not.toHaveProperty('referer');
	expect(await page.locator(':visible').count()).toBe(0);
	expect((await page.title()).trim()).toBe('');
});

test('Shift pressed slowly, or with a letter, does not leave', async ({ page }) => {
	await standIn(page);
	await openApp(page, '/');
	for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift', 'Shift']) await page.keyboard.press(key);
	await page.waitForTimeout(1600);
	await page.keyboard.press('Shift');
	await page.waitForTimeout(100);
	expect(page.url()).not.toMatch(ELSEWHERE);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the link leads to an ordinary site', async ({ page }) => {
		await standIn(page);
		await page.goto('/be/');
		await page.locator('a.leave').click();
		await page.waitForURL(ELSEWHERE);
	});
});
