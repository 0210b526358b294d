import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openApp } from './open-app.ts';
import { watch } from './watch.ts';

const TIMELINE = '/charts/timeline/';

const opener = (page: Page): Locator => page.getByRole('button', { name: 'Filter and search' });
const result = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'Remaining' });
const chip = (page: Page, name: string): Locator =>
	page.getByRole('button', { name: new RegExp(`^${name} \\d`, 'i') });
const end = (page: Page): string => page.url().replace(/^[^?#]*/, '');

async function openFilters(page: Page, path = TIMELINE): Promise<void> {
	await openApp(page, path);
	await opener(page).click();
	await expect(page.getByRole('searchbox', { name: 'Name' })).toBeVisible();
}

/** People with a role, counted from the published table by a few lines of our own. */
const peopleWith = (role: string): number =>
	readFileSync('static/data/people.csv', 'utf8')
		.split('\n')
		.filter((line) => new RegExp(`[,;]${role}[,;]`).test(line)).length;

test('nothing of the filters is loaded before they are used', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openApp(page, '/');
	await expect(opener(page)).toBeVisible();
	expect(asked.filter((url) => url.endsWith('.csv'))).toEqual([]);
	await opener(page).click();
	await expect(page.getByRole('searchbox')).toBeVisible();
	expect(asked.filter((url) => url.endsWith('.csv')).length).toBeGreaterThan(5);
});

test('a choice goes into the address; Back, Forward, reload and a new tab restore it', async ({
	page,
	context
}) => {
	const faults = watch(page);
	await openFilters(page);
	await chip(page, 'Journalists').click();
	await expect(result(page)).toContainText(`${peopleWith('journalist')} of 167 people`);
	await chip(page, 'Women').click();
	expect(end(page)).toBe('?role=journalist&gender=f');
	const both = await result(page).innerText();
	await page.goBack();
	await expect(chip(page, 'Women')).toHaveAttribute('aria-pressed', 'false');
	expect(end(page)).toBe('?role=journalist');
	await page.goForward();
	await expect(result(page)).toHaveText(both);
	await page.reload();
	await expect(result(page)).toHaveText(both);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(result(other)).toHaveText(both);
	expect(faults).toEqual([]);
});

test('a name is found in any spelling, stays out of the query, and typing makes no steps in the history', async ({
	page
}) => {
	await openFilters(page);
	const before = await page.evaluate(() => history.length);
	for (const spelling of ['Kolesnikova', 'Калеснікава', 'kalesnikava']) {
		await page.getByRole('searchbox').fill(spelling);
		await expect(result(page)).toContainText('1 of 167 people');
		await expect(page.locator('h1')).toContainText(/\S/);
		await expect.poll(() => end(page)).toMatch(/^#name=[a-z]+$/);
	}
	expect(await page.evaluate(() => history.length)).toBe(before);
	await page.reload();
	await expect(result(page)).toContainText('1 of 167 people');
});

test('a place on the page does not take the name away', async ({ page }) => {
	await openApp(page, `${TIMELINE}#name=kalesnikava`);
	await expect(result(page)).toContainText('1 of 167 people');
	await page.locator('a[href="#main"]').evaluate((link: HTMLElement) => link.click());
	await expect.poll(() => end(page)).toBe('#name=kalesnikava');
	await expect(result(page)).toContainText('1 of 167 people');
});

test('an address with a slip in it is repaired and says so; keys of others stay', async ({ page }) => {
	const faults = watch(page);
	await openApp(page, `${TIMELINE}?role=journalist~nobody&from=2022-05&to=2021-02&x=1~2#name=%zz`);
	await expect(page.getByText('The address had a slip in it')).toBeVisible();
	await expect.poll(() => end(page)).toBe('?from=2021-02&to=2022-05&role=journalist&x=1~2#name=zz');
	expect(faults).toEqual([]);
});

test('a period is chosen by fields, by keys and by dragging, and all three agree', async ({ page }) => {
	await openFilters(page);
	await page.getByLabel('First month: year').selectOption('2021');
	await page.getByLabel('Last month: year').selectOption('2021');
	expect(end(page)).toBe('?from=2021-01&to=2021-12');
	const first = page.getByRole('slider', { name: 'First month of the period' });
	await expect(first).toHaveAttribute('aria-valuetext', 'January 2021');
	await first.press('ArrowRight');
	await expect(first).toHaveAttribute('aria-valuetext', 'February 2021');
	await expect(page.getByLabel('First month: month')).toHaveValue('2021-02');
	await expect.poll(() => end(page)).toBe('?from=2021-02&to=2021-12');
	await first.press('Home');
	await page.getByRole('slider', { name: 'Last month of the period' }).press('End');
	await expect.poll(() => end(page)).toBe('');
	const strip = page.getByRole('group', { name: 'All events by month' });
	const box = await strip.boundingBox();
	if (!box) throw new Error('no strip');
	await page.mouse.move(box.x + box.width * 0.25, box.y + 20);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.5, box.y + 20, { steps: 12 });
	await page.mouse.up();
	await expect.poll(() => end(page)).toMatch(/^\?from=202\d-\d\d&to=202\d-\d\d$/);
	await expect(page.getByLabel('First month: year')).not.toHaveValue('');
});

test('where nothing matches there is a way back', async ({ page }) => {
	await openApp(page, `${TIMELINE}?role=journalist#name=kalesnikava`);
	await expect(page.getByText('Nothing matches all of this at once')).toBeVisible();
	await page.getByRole('button', { name: /^without “Journalists”/ }).click();
	await expect(result(page)).toContainText('1 of 167 people');
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect.poll(() => end(page)).toBe('');
	await expect(opener(page)).toBeVisible();
});

test('while the data cannot be had the page stays, and a second try works', async ({ page }) => {
	let isOut = true;
	await page.route(/data\/.*\.csv$/, (route) => (isOut ? route.abort() : route.continue()));
	await openApp(page, `${TIMELINE}?role=journalist`);
	await expect(page.getByText('The data could not be loaded.')).toBeVisible();
	await expect(page.locator('figure#timeline svg').filter({ visible: true })).toHaveCount(1);
	expect(end(page)).toBe('?role=journalist');
	isOut = false;
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(result(page)).toContainText(`${peopleWith('journalist')} of 167 people`);
});

test('figures of published counts say that filters cannot touch them; another page begins without filters', async ({
	page
}) => {
	await openApp(page, '/?role=journalist');
	await expect(page.locator('figure#tactics').getByText('filters cannot change this figure')).toBeVisible();
	await expect(page.locator('figure#timeline').getByText('filters cannot change this figure')).toHaveCount(0);
	await page
		.locator('a[href$="charts/lifelines/"]')
		.first()
		.evaluate((link: HTMLElement) => link.click());
	await expect(page).toHaveURL(/charts\/lifelines\/$/);
	await expect(page.locator('h1')).toContainText('167');
});

test('on a phone the filters are a sheet that keeps the result in sight and gives the focus back', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 700 });
	await openFilters(page, '/');
	const sheet = page.getByRole('dialog', { name: 'Filters' });
	await chip(page, 'Journalists').click();
	await expect(sheet.getByText('Remaining')).toBeInViewport();
	await expect(sheet.getByRole('button', { name: 'Show' })).toBeInViewport();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await page.keyboard.press('Escape');
	await expect(sheet).toHaveCount(0);
	await expect(opener(page)).toBeFocused();
	await expect(page.getByRole('button', { name: 'Remove: Journalists' })).toBeVisible();
});

test('copying the link is confirmed in words', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openApp(page, `${TIMELINE}?gender=f`);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('The link is copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	await expect(page.getByText('Sharing this can be punished in Belarus')).toBeVisible();
});
