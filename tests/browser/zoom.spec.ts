import { expect, test, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';

const ADDRESS = 'charts/timeline/';

const button = (page: Page, name: string) =>
	page.locator('figure#timeline .controls').getByRole('button', { name, exact: true });

const status = (page: Page) => page.locator('figure#timeline .controls > [role=status]');

test('buttons and keys move the stretch of time, the address follows, and Back goes back', async ({
	page
}) => {
	await openApp(page, ADDRESS);
	await expect(button(page, 'Zoom out')).toHaveAttribute('aria-disabled', 'true');
	await button(page, 'Zoom in').click();
	await expect(page).toHaveURL(/\?zoom=\d{4}-\d\d-\d\d~\d{4}-\d\d-\d\d$/);
	const once = page.url();
	const period = await status(page).innerText();
	await button(page, 'Zoom in').press('ArrowLeft');
	await expect(page).not.toHaveURL(once);
	await expect(status(page)).not.toHaveText(period);
	await page.goBack();
	await expect(page).toHaveURL(once);
	await expect(status(page)).toHaveText(period);
	await button(page, 'Whole time').click();
	await expect(page).toHaveURL(/charts\/timeline\/$/);
});

test('a stretch in the address is drawn, with more context and a finer axis', async ({ page }) => {
	await openApp(page, `${ADDRESS}?zoom=2021-02-01~2021-06-30&x=1`);
	const drawing = page.locator('figure#timeline .drawings');
	await expect(drawing).toContainText('TUT.BY');
	await expect(drawing).toContainText('Mar');
	await expect(status(page)).toHaveText('1 February 2021 – 30 June 2021');
});

test('a broken stretch is mended with a note', async ({ page }) => {
	await openApp(page, `${ADDRESS}?zoom=nonsense&x=1`);
	await expect(status(page)).toContainText('was put right');
	await expect(page).toHaveURL(/\?x=1$/);
});

test('the list has what the drawing shows, with links to the people', async ({ page }) => {
	await openApp(page, `${ADDRESS}?zoom=2020-09-01~2020-09-30`);
	await expect(status(page)).not.toBeEmpty();
	await button(page, 'Show as list').click();
	const list = page.locator('figure#timeline ol');
	await expect(list).toContainText('7 September 2020');
	await expect(list.getByRole('link', { name: 'Maryia Kalesnikava' })).toHaveAttribute(
		'href',
		/people\/maryia-kalesnikava\/$/
	);
});

test('the wheel zooms with Ctrl only', async ({ page }) => {
	await openApp(page, ADDRESS);
	await page.locator('figure#timeline .picture').hover({ position: { x: 600, y: 200 } });
	await page.mouse.wheel(0, 40);
	await expect(status(page)).toBeEmpty();
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -120);
	await page.keyboard.up('Control');
	await expect(page).toHaveURL(/\?zoom=/);
});

test('buttons are large enough for a finger', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await openApp(page, ADDRESS);
	for (const one of await page.locator('figure#timeline .controls button').all())
		expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
