import { expect, type Locator, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';

/** A choice among the filters, by its words. */
export const chip = (page: Page, name: string): Locator =>
	page.getByRole('button', { name: new RegExp(`^${name} \\d`, 'i') });

/** What the page says is left by the filters. */
export const result = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'Remaining' });

/** The rows of the list of people that are shown. */
export const listedPeople = (page: Page): Locator =>
	page.locator('main li', { has: page.locator('.name a') }).filter({ visible: true });

/** Opens the filters of a page. */
export async function openFilters(page: Page, path: string): Promise<void> {
	await openApp(page, path);
	await page.getByRole('button', { name: 'Filter and search' }).click();
	await expect(page.getByRole('searchbox', { name: 'Name' })).toBeVisible();
}

/** Chooses a whole year as the period. */
export async function chooseYear(page: Page, year: string): Promise<void> {
	await page.getByLabel('First month: year').selectOption(year);
	await page.getByLabel('Last month: year').selectOption(year);
}

/** Opens the table below a figure. */
export const openTable = (page: Page, figure: string): Promise<void> =>
	page.locator(`figure#${figure} summary`, { hasText: 'Table' }).click();

/** Copies the link of what is shown, as a reader does, and opens it in another tab. */
export async function openCopy(page: Page): Promise<Page> {
	const context = page.context();
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('The link is copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const other = await context.newPage();
	await openApp(other, link);
	return other;
}
