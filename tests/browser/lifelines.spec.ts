import { expect, test, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';

const ADDRESS = 'charts/lifelines/';

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Words of the drawing, in drawing order. */
const drawn = (page: Page): Promise<string[]> =>
	page.locator('figure#lifelines .drawing:visible svg text').allTextContents();

test('an order pages the lines, and stands in the address', async ({ page }) => {
	await openApp(page, ADDRESS);
	await field(page, 'Order by').selectOption('term');
	await expect(page.getByText(/^1–50 of \d+$/)).toBeVisible();
	await expect(page).toHaveURL(/\?sort=term$/);
	const words = await drawn(page);
	expect(words.indexOf('Mikalai Autukhovich')).toBeGreaterThan(-1);
	expect(words.indexOf('Mikalai Autukhovich')).toBeLessThan(words.indexOf('Maryia Kalesnikava'));
	await page.getByRole('button', { name: 'Next' }).click();
	await expect(page.getByText(/^51–100 of \d+$/)).toBeVisible();
	await expect(page).toHaveURL(/\?sort=term&page=2$/);
	await page.goBack();
	await expect(page.getByText(/^1–50 of \d+$/)).toBeVisible();
	await page.goBack();
	await expect(field(page, 'Order by')).toHaveValue('arrest');
	await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0);
});

test('groups have headings with counts, and a note for those who stand in several', async ({ page }) => {
	await openApp(page, ADDRESS);
	await field(page, 'Group by').selectOption('role');
	await expect(page.locator('figure#lifelines .drawings')).toContainText(/Activists – \d+ documented/);
	await expect(page.locator('figure#lifelines')).toContainText('people have several roles');
});

test('an address brings its order back, and a broken one is mended with a note', async ({ page }) => {
	await openApp(page, `${ADDRESS}?sort=name&page=3&x=1`);
	await expect(page.getByText(/^101–150 of \d+$/)).toBeVisible();
	await openApp(page, `${ADDRESS}?sort=nonsense&group=wave&x=1`);
	await expect(page.getByText('Part of the address could not be read')).toBeVisible();
	await expect(page).toHaveURL(/\?x=1&group=wave$/);
});

test('fields and buttons are large enough for a finger', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await openApp(page, `${ADDRESS}?sort=held`);
	await expect(page.getByText(/^1–50 of \d+$/)).toBeVisible();
	for (const control of await page.locator('figure#lifelines .controls :is(select, button)').all())
		expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow).toBeLessThanOrEqual(0);
});
