import { expect, test, type Page } from '@playwright/test';
import { follow, openApp } from './open-app.ts';
import { watch } from './watch.ts';

declare global {
	interface Window {
		isSameDocument?: boolean;
	}
}

const mark = (page: Page): Promise<unknown> => page.evaluate(() => (window.isSameDocument = true));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => window.isSameDocument === true);
const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));
const topOf = (page: Page, place: string): Promise<number> =>
	page.locator(place).evaluate((element) => Math.round(element.getBoundingClientRect().top));

test('a link keeps the document, starts at the top, and Back returns to the place', async ({ page }) => {
	const faults = watch(page);
	await openApp(page, '/');
	await mark(page);
	await page.evaluate(() => window.scrollTo(0, 700));
	await expect.poll(() => scrolled(page)).toBe(700);
	await follow(page, 'people/');
	await expect(page).toHaveURL(/\/people\/$/);
	expect(await isMarked(page)).toBe(true);
	await expect.poll(() => scrolled(page)).toBe(0);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	await page.goBack();
	await expect(page).toHaveURL(/:\d+\/$/);
	await expect.poll(() => scrolled(page)).toBe(700);
	expect(await isMarked(page)).toBe(true);
	expect(faults).toEqual([]);
});

test('a link to a place on another page leads to that place', async ({ page }) => {
	await openApp(page, '/charts/timeline/');
	await mark(page);
	await page.evaluate(() => {
		const link = Object.assign(document.createElement('a'), { href: '../../#held-over-time' });
		document.querySelector('main')?.prepend(link);
	});
	await follow(page, '#held-over-time');
	await expect(page.locator('figure#held-over-time')).toBeAttached();
	expect(await isMarked(page)).toBe(true);
	await expect.poll(() => topOf(page, 'figure#held-over-time')).toBeLessThan(200);
	expect(await topOf(page, 'figure#held-over-time')).toBeGreaterThanOrEqual(0);
});

test('the first Tab stop skips to the content', async ({ page }) => {
	await openApp(page, '/');
	await page.keyboard.press('Tab');
	await expect(page.locator('a[href="#main"]')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect.poll(() => topOf(page, 'main')).toBeLessThan(200);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main')?.tagName)).toBe('MAIN');
});

test('a figure that is opened by a link is drawn as in its own HTML', async ({ page }) => {
	const drawing = page.locator('figure#timeline svg').first();
	const marks = async (): Promise<string> => (await drawing.innerHTML()).replaceAll(/<!--.*?-->/g, '');
	await page.goto('/charts/timeline/');
	const prerendered = await marks();
	await openApp(page, '/');
	await mark(page);
	await follow(page, 'charts/timeline/');
	await expect(page).toHaveURL(/\/charts\/timeline\/$/);
	expect(await isMarked(page)).toBe(true);
	await expect.poll(marks).toBe(prerendered);
});
