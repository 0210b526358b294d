import { expect, test, type Locator, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';

const layerOf = (page: Page, figure: string): Locator => page.locator(`#${figure} .layer`);
const cardOf = (page: Page, figure: string): Locator => layerOf(page, figure).locator('.card');

/** Gives a figure the focus as the Tab key does, and waits until it has said where the reader is. */
async function enter(page: Page, figure: string): Promise<Locator> {
	const layer = layerOf(page, figure);
	await layer.focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(cardOf(page, figure)).toBeVisible();
	return layer;
}

/** Puts the mouse on the place of a stop, which the ring around it shows. */
async function middleOfRing(layer: Locator): Promise<{ x: number; y: number }> {
	const box = await layer.locator('rect.current').boundingBox();
	if (!box) throw new Error('no ring');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function isOnScreen(page: Page, card: Locator): Promise<void> {
	const box = await card.boundingBox();
	const screen = page.viewportSize();
	if (!box || !screen) throw new Error('no card');
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.y).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(screen.width);
	expect(box.y + box.height).toBeLessThanOrEqual(screen.height);
}

test('nothing of the cards is loaded before a figure is touched', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await openApp(page, '/charts/timeline/');
	await expect(layerOf(page, 'timeline')).toBeAttached();
	expect(asked.filter((path) => path.endsWith('.csv'))).toEqual([]);
});

test('keys walk the timeline, pin a card, reach its links and leave it', async ({ page }) => {
	await openApp(page, '/charts/timeline/');
	const layer = await enter(page, 'timeline');
	const card = cardOf(page, 'timeline');
	const spoken = layer.locator('[aria-live=polite]');
	await page.keyboard.press('Home');
	await expect(spoken).toContainText('Point 1 of');
	await page.keyboard.press('ArrowRight');
	await expect(spoken).toContainText('Point 2 of');
	await page.keyboard.press('ArrowDown');
	await expect(spoken).toContainText('Sentenced');
	await page.keyboard.press('ArrowDown');
	await expect(spoken).toContainText('Freed');
	await isOnScreen(page, card);
	await page.keyboard.press('End');
	await expect(spoken).toContainText(/Point (\d+) of \1\./);
	await isOnScreen(page, card);

	await page.keyboard.press('Enter');
	await expect(card.getByRole('button', { name: 'Close' })).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(card.locator('a[href*="/people/"]').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await expect(layer).toBeFocused();
});

test('a card names the person, the day and sources that open elsewhere', async ({ page }) => {
	await openApp(page, '/charts/timeline/releases-december-2025/');
	await enter(page, 'timeline');
	const card = cardOf(page, 'timeline');
	await expect(card).toContainText('13 December 2025');
	await expect(card.locator('a[href*="/waves/2025-12-potash-deal/"]')).toHaveCount(1);
	const source = card.locator('a[rel="external nofollow noreferrer"]').first();
	await expect(source).toHaveAttribute('href', /^https?:/);
});

test('a card can be reached with the mouse, and is dismissed without moving it', async ({ page }) => {
	await openApp(page, '/charts/timeline/');
	const layer = await enter(page, 'timeline');
	const place = await middleOfRing(layer);
	await page.keyboard.press('Escape');
	await page.mouse.move(place.x + 6, place.y + 6);
	await page.mouse.move(place.x, place.y);
	const card = cardOf(page, 'timeline');
	await expect(card).toBeVisible();
	const title = await card.locator('.title').innerText();
	const box = await card.boundingBox();
	if (!box) throw new Error('no card');
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
	await page.waitForTimeout(500);
	await expect(card.locator('.title')).toHaveText(title);
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
});

test('a click pins a card until it is closed', async ({ page }) => {
	await openApp(page, '/charts/timeline/');
	const layer = await enter(page, 'timeline');
	const place = await middleOfRing(layer);
	await page.keyboard.press('Escape');
	await page.mouse.click(place.x, place.y);
	const card = cardOf(page, 'timeline');
	const close = card.getByRole('button', { name: 'Close' });
	await expect(close).toBeVisible();
	await page.mouse.move(5, 5);
	await page.waitForTimeout(500);
	await close.click();
	await expect(card).toHaveCount(0);
});

test('every figure of the overview has its cards, on one stop of the Tab key', async ({ page }) => {
	await openApp(page, '/');
	const layers = page.locator('figure .layer');
	await expect(layers).toHaveCount(await page.locator('figure .drawings').count());
	const ids = await page.locator('figure:has(.layer)').evaluateAll((all) => all.map(({ id }) => id));
	for (const id of ids) {
		await enter(page, id);
		await expect(cardOf(page, id)).toContainText(/\w/);
		await isOnScreen(page, cardOf(page, id));
		await page.keyboard.press('Escape');
	}
});

test('pointing at a person lights the same person in the other figures', async ({ page }) => {
	await openApp(page, '/');
	await enter(page, 'timeline');
	await page.keyboard.press('Escape');
	await enter(page, 'lifelines');
	const title = await cardOf(page, 'lifelines').locator('.title').innerText();
	expect(title).not.toBe('');
	await expect(layerOf(page, 'timeline').locator('rect.lit').first()).toBeAttached();
});

test('a finger gets its card above it, on the screen, and closes it', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		...(baseURL === undefined ? {} : { baseURL }),
		viewport: { width: 360, height: 740 },
		hasTouch: true,
		isMobile: true
	});
	const page = await context.newPage();
	await openApp(page, '/charts/timeline/');
	const layer = layerOf(page, 'timeline');
	await layer.evaluate((element) => {
		window.scrollBy(0, element.getBoundingClientRect().top + 100);
	});
	await page.touchscreen.tap(110, 500);
	const card = cardOf(page, 'timeline');
	await expect(card).toBeVisible();
	await isOnScreen(page, card);
	const box = await card.boundingBox();
	expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await card.getByRole('button', { name: 'Close' }).tap();
	await expect(card).toHaveCount(0);
	await context.close();
});

test('a header sorts the rows up, down and back', async ({ page }) => {
	await openApp(page, '/charts/release-waves/');
	const table = page.locator('figure table');
	const rows = table.locator('tbody tr');
	await page.locator('figure details:has(table) summary').click();
	const before = await rows.allInnerTexts();
	await page.locator('figure [role=region]').focus();
	const header = table.locator('th', { hasText: 'Released, as announced' });
	const press = header.getByRole('button');
	await press.focus();
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'ascending');
	await expect(rows).toHaveCount(before.length);
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'descending');
	await expect(rows.first()).toContainText('250');
	await page.keyboard.press('Enter');
	await expect(header).toHaveAttribute('aria-sort', 'none');
	expect(await rows.allInnerTexts()).toEqual(before);
});

test('a moment of context has a card with its day and its sources, for mouse and keys', async ({ page }) => {
	await openApp(page, '/charts/timeline/?zoom=2021-02-01~2021-06-30');
	await expect(page.locator('#timeline .drawings')).toContainText('TUT.BY');
	const label = page.locator('#timeline .drawings text', { hasText: 'TUT.BY' }).first();
	const card = cardOf(page, 'timeline');
	await label.hover({ force: true });
	await expect(card).toContainText('TUT.BY raided and blocked');
	await expect(card).toContainText('18 May 2021');
	expect(await card.getByRole('link').count()).toBeGreaterThan(0);
	await isOnScreen(page, card);

	await page.keyboard.press('Escape');
	const layer = await enter(page, 'timeline');
	const spoken = layer.locator('[aria-live=polite]');
	await page.keyboard.press('Home');
	for (let step = 0; step < 90 && !(await spoken.innerText()).includes('TUT.BY'); step++)
		await page.keyboard.press('ArrowRight');
	await expect(spoken).toContainText(/TUT\.BY raided and blocked\. 18 May 2021\./);
});
