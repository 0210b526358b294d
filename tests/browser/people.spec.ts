import { expect, test, type Locator, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';
import { table } from './published.ts';

const people = table('people');
const journalists = people.filter(({ roles }) => roles?.split(';').includes('journalist'));

const rows = (page: Page): Locator =>
	page.locator('main li', { has: page.locator('.name a') }).filter({ visible: true });
const chip = (page: Page, name: string): Locator =>
	page.getByRole('button', { name: new RegExp(`^${name}\\s`, 'i') });
const status = (page: Page): Locator => page.getByRole('status');
const open = async (page: Page, group: string): Promise<void> =>
	page.locator('summary', { hasText: group }).click();
const partOfAddress = (page: Page): Promise<string> => page.evaluate(() => location.search + location.hash);

test('the list is whole, and the search adds to it', async ({ page }) => {
	await openApp(page, '/people/');
	await expect(rows(page)).toHaveCount(people.length);
	await expect(status(page)).toHaveText(`All ${people.length} people`);
	expect(await partOfAddress(page)).toBe('');
});

test('filters show as many as they say, and Back, Forward and a link bring them again', async ({
	page,
	context
}) => {
	await openApp(page, '/people/');
	await open(page, 'Role');
	const journalist = chip(page, 'Journalists');
	await expect(journalist).toHaveText(`Journalists ${journalists.length}`);
	await journalist.click();
	await expect(rows(page)).toHaveCount(journalists.length);
	await expect(status(page)).toHaveText(`${journalists.length} of ${people.length} people`);
	const women = journalists.filter(({ gender }) => gender === 'f').length;
	await expect(chip(page, 'Women')).toHaveText(`women ${women}`);
	await chip(page, 'Women').click();
	await expect(rows(page)).toHaveCount(women);
	await expect.poll(() => partOfAddress(page)).toBe('?role=journalist&gender=f');

	await page.goBack();
	await expect(rows(page)).toHaveCount(journalists.length);
	await expect(chip(page, 'Women')).toHaveAttribute('aria-pressed', 'false');
	await page.goBack();
	await expect(rows(page)).toHaveCount(people.length);
	await page.goForward();
	await page.goForward();
	await expect(rows(page)).toHaveCount(women);
	await page.reload();
	await expect(rows(page)).toHaveCount(women);

	const other = await context.newPage();
	await openApp(other, page.url());
	await expect(rows(other)).toHaveCount(women);
	await expect(chip(other, 'Women')).toHaveAttribute('aria-pressed', 'true');
});

test('letters without anybody are not offered', async ({ page }) => {
	await openApp(page, '/people/');
	await page.getByLabel('Name', { exact: true }).fill('Kalesnikava');
	const letters = page.getByRole('navigation', { name: 'Jump to a letter' }).getByRole('link');
	await expect(letters).toHaveText(['K']);
	await expect(page.getByRole('heading', { level: 2, name: 'K', exact: true })).toBeVisible();
	await expect.poll(() => partOfAddress(page)).toBe('#name=kalesnikava');
	await letters.first().click();
	expect(await partOfAddress(page)).toBe('#name=kalesnikava');
});

for (const text of ['Калеснікава', 'Колесникова', 'Kolesnikova', 'kalesnik', 'Maria Kolesnikowa'])
	test(`“${text}” finds her`, async ({ page }) => {
		await openApp(page, '/people/');
		await page.getByLabel('Name', { exact: true }).fill(text);
		await expect(rows(page)).toHaveCount(1);
		await expect(rows(page)).toContainText('Maryia Kalesnikava');
		await expect(status(page)).toHaveText(`1 of ${people.length} people`);
	});

test('one search by name is one step back', async ({ page }) => {
	await openApp(page, '/people/');
	const field = page.getByLabel('Name', { exact: true });
	await field.pressSequentially('Bialia', { delay: 10 });
	await expect.poll(() => partOfAddress(page)).toBe('#name=bialia');
	await field.pressSequentially('tski', { delay: 10 });
	await expect.poll(() => partOfAddress(page)).toBe('#name=bialiatski');
	await page.goBack();
	await expect(rows(page)).toHaveCount(people.length);
	await expect(field).toHaveValue('');
	await page.goForward();
	await expect(rows(page)).toHaveCount(1);
	await expect(field).toHaveValue(/bialiatski/i);
});

test('a search that finds nobody has a way back', async ({ page }) => {
	await openApp(page, '/people/#name=zzzzzz');
	await expect(status(page)).toContainText('Nothing matches');
	await expect(rows(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Show everyone' }).click();
	await expect(rows(page)).toHaveCount(people.length);
	await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
	expect(await partOfAddress(page)).toBe('');
});

test('whoever died in custody is found too', async ({ page }) => {
	await openApp(page, '/people/');
	await page.getByLabel('Name', { exact: true }).fill('Ашурак');
	await expect(status(page).getByRole('link', { name: /Vitold Ashurak/ })).toHaveAttribute('href', '#deaths');
	await expect(page.getByRole('heading', { name: 'Died in custody' })).toBeVisible();
});

test('a malformed address is put right with a word about it', async ({ page }) => {
	await openApp(page, '/people/?role=king~journalist&from=2020-13&sort=age');
	await expect(rows(page)).toHaveCount(journalists.length);
	await expect(status(page)).toContainText('was left out');
	expect(await partOfAddress(page)).toBe('?role=journalist');
	await chip(page, 'Men').click();
	await expect(status(page)).not.toContainText('was left out');
});

test('orders have the first first, and say of whom they know nothing', async ({ page }) => {
	await openApp(page, '/people/');
	const order = page.getByLabel('Order');
	await order.selectOption('arrest');
	const dated = new Set(table('arrests').map(({ person_id }) => person_id)).size;
	await expect(rows(page)).toHaveCount(people.length);
	await expect(page.locator('section[aria-labelledby="sorted"] .name a')).toHaveCount(dated);
	await expect(page.getByRole('heading', { name: 'Day of arrest not found' })).toBeVisible();
	await expect(rows(page).first()).toContainText('arrested 29 May 2020');
	await order.selectOption('sentence');
	const sentences = table('sentences');
	const toDeath = sentences.filter(({ kind }) => kind === 'death').length;
	const longest = Math.max(...sentences.map(({ years }) => Number(years)));
	await expect(rows(page).nth(toDeath)).toContainText(`${longest} years`);
	await expect.poll(() => partOfAddress(page)).toBe('?sort=sentence');
	await order.selectOption('held');
	await expect(rows(page).first()).toContainText(/at least [\d,]+ days held/);
	await page.goBack();
	await expect(order).toHaveValue('sentence');
});

test('the keyboard alone is enough', async ({ page }) => {
	await openApp(page, '/people/');
	await page.getByLabel('Name', { exact: true }).focus();
	await page.keyboard.press('Tab');
	await expect(page.getByLabel('Order')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(chip(page, 'Freed')).toBeFocused();
	await page.keyboard.press('Space');
	await expect(chip(page, 'Freed')).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => partOfAddress(page)).toBe('?status=freed');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

	test('everything is in reach of a finger, and nothing beyond the edge', async ({ page }) => {
		await openApp(page, '/be/people/?sort=held');
		for (const summary of await page.locator('form summary').all()) await summary.click();
		const targets = page.locator('form :is(button, input, select, summary)');
		for (const box of await Promise.all((await targets.all()).map((target) => target.boundingBox())))
			expect(box?.height).toBeGreaterThanOrEqual(44);
		const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(beyond).toBe(0);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list is plain and whole', async ({ page }) => {
		await page.goto('/people/');
		await expect(rows(page)).toHaveCount(people.length);
		await expect(page.getByRole('search')).toBeHidden();
	});
});
