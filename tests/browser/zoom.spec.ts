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

/** Two fingers on the drawing, from so far apart to so far apart, px; time runs down at this width. */
async function pinch(page: Page, from: number, to: number): Promise<void> {
	const box = await page.locator('figure#timeline .picture').boundingBox();
	if (!box) throw new Error('no picture');
	const [x, y] = [box.x + box.width / 2, Math.max(box.y, 0) + 300];
	const touch = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number | null) =>
		touch.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: spread === null ? [] : [-1, 1].map((side, id) => ({ x, y: y + (side * spread) / 2, id }))
		});
	await send('touchStart', from);
	for (const step of [0, 1, 2, 3, 4]) await send('touchMove', from + ((to - from) * step) / 4);
	await send('touchEnd', null);
}

const days = (url: string): number => {
	const [from = '', to = ''] = (new URL(url).searchParams.get('zoom') ?? '').split('~');
	return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
};

test.describe('two fingers', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('zoom the drawing, and neither the page nor a card answers them', async ({ page }) => {
		await openApp(page, `${ADDRESS}?zoom=2020-08-01~2021-07-31`);
		await expect(status(page)).not.toBeEmpty();
		await page.locator('figure#timeline .picture').evaluate((picture) => picture.scrollIntoView());
		await pinch(page, 80, 320);
		await expect.poll(() => days(page.url())).toBeLessThan(120);
		expect(days(page.url())).toBeGreaterThan(60);
		await pinch(page, 320, 160);
		await expect.poll(() => days(page.url())).toBeGreaterThan(150);
		expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
		await expect(page.locator('figure#timeline .card')).toHaveCount(0);
	});

	test('take the browser’s zoom from that picture only', async ({ page }) => {
		await openApp(page, ADDRESS);
		const touchOf = (selector: string): Promise<string[]> =>
			page.locator(selector).evaluateAll((found) => found.map((one) => getComputedStyle(one).touchAction));
		expect(await touchOf('figure#timeline .picture')).toEqual(['pan-x pan-y']);
		for (const touch of await touchOf('body, h1, main, figure#timeline .controls, figure#timeline .below'))
			expect(['auto', 'manipulation']).toContain(touch);
		expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(
			/user-scalable|maximum/
		);
	});

	test('in one gesture with a single finger the page scrolls', async ({ page }) => {
		await openApp(page, ADDRESS);
		await page.locator('figure#timeline .picture').evaluate((picture) => picture.scrollIntoView());
		const before = await page.evaluate(() => scrollY);
		const touch = await page.context().newCDPSession(page);
		await touch.send('Input.synthesizeScrollGesture', { x: 190, y: 500, yDistance: -300 });
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
		expect(page.url()).not.toContain('zoom');
	});
});

test('a period of the filters is drawn as a stretch, and zooming goes on from it', async ({ page }) => {
	await openApp(page, `${ADDRESS}?from=2023-01&to=2023-06`);
	await expect(status(page)).toHaveText('1 January 2023 – 30 June 2023');
	await expect(page.locator('figure#timeline h1')).toContainText('(filtered)');
	await expect(button(page, 'Whole time')).toHaveAttribute('aria-disabled', 'true');
	await button(page, 'Zoom in').click();
	await expect(page).toHaveURL(/zoom=2023-0\d-\d\d~2023-0\d-\d\d/);
});
