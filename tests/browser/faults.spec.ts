import { expect, test, type Locator, type Page } from '@playwright/test';
import { follow, openApp } from './open-app.ts';

const FILTERED = '?role=journalist';
const PAGES = ['/', '/charts/timeline/', '/people/'];
const CODE = '**/_app/immutable/**';
const TARGET = '/method/';

const notice = (page: Page): Locator => page.locator('#fault');
const heading = (page: Page): Locator => page.locator('h1').first();
const again = (page: Page): Promise<void> => notice(page).getByRole('button').first().click();

/** Stands in the way of some requests until it is called off. */
async function block(page: Page, what: string, how: 'abort' | '404' = '404'): Promise<() => Promise<void>> {
	await page.route(what, (route) =>
		how === 'abort' ? route.abort() : route.fulfill({ status: 404, body: 'gone' })
	);
	return () => page.unroute(what);
}

for (const path of PAGES) {
	for (const missing of ['entry/start*', 'nodes/*'])
		test(`${path} whose code (${missing}) is gone stays as the host sent it, says so, and comes alive later`, async ({
			page
		}) => {
			const mend = await block(page, `**/_app/immutable/${missing}`);
			await page.goto(path + FILTERED);
			await expect(notice(page)).toBeVisible();
			await expect(page.locator('main')).toContainText(/\d/);
			await mend();
			await again(page);
			await expect(page.locator('#svelte-announcer')).toBeAttached();
			await expect(notice(page)).toBeHidden();
			await expect(page).toHaveURL(new RegExp(`${path}\\${FILTERED}$`));
		});

	test(`${path} without a network does not go away; going back online leads on`, async ({
		page,
		context
	}) => {
		await openApp(page, path);
		await page.evaluate(() => history.replaceState(history.state, '', '?role=journalist'));
		const before = await heading(page).innerText();
		await context.setOffline(true);
		await follow(page, TARGET);
		await expect(notice(page)).toBeVisible();
		await again(page);
		await expect(notice(page)).toBeVisible();
		await expect(heading(page)).toHaveText(before);
		await expect(page).toHaveURL(new RegExp(`${path}\\${FILTERED}$`));
		await context.setOffline(false);
		await again(page);
		await expect(page).toHaveURL(new RegExp(`${TARGET}$`));
	});
}

for (const path of ['/', '/be/charts/timeline/', '/ru/charts/timeline/'])
	test(`${path} is told in words when filters cannot be had after a new release, and keeps them`, async ({
		page
	}) => {
		await openApp(page, path);
		const mend = await block(page, CODE);
		await page.locator('.bar > button').click();
		await expect(notice(page)).toBeVisible();
		await notice(page).getByRole('button').last().click();
		await expect(notice(page)).toBeHidden();
		await page.goto(path + FILTERED);
		await expect(notice(page)).toBeVisible();
		await mend();
		await again(page);
		await expect(page.locator('.bar .result')).toContainText('167');
		await expect(page).toHaveURL(new RegExp(`${path}\\${FILTERED}$`));
	});

test('a figure, a table and a list that cannot answer say so, and answer later', async ({ page }) => {
	await openApp(page, '/charts/timeline/');
	const mend = await block(page, CODE);
	const figure = page.locator('figure#timeline');
	const acts = [
		() => figure.locator('.layer').click({ position: { x: 200, y: 100 } }),
		() => figure.locator('.scroll').focus(),
		() => page.getByRole('button', { name: 'List' }).click()
	];
	await figure.locator('details:has(table) > summary').click();
	for (const act of acts) {
		await act();
		await expect(notice(page)).toBeVisible();
		await notice(page).getByRole('button').last().click();
		await expect(notice(page)).toBeHidden();
	}
	await mend();
	// What was asked for before may still be failing.
	await expect(async () => {
		await figure.locator('.layer').blur();
		await figure.locator('.layer').focus();
		await expect(figure.locator('.layer [id^="k-"]')).toBeAttached({ timeout: 4000 });
	}).toPass();
});

test('people are found by everything but their name while that code is gone, and the address keeps it', async ({
	page
}) => {
	await openApp(page, '/people/');
	const mend = await block(page, CODE);
	await page.getByRole('searchbox').fill('kalesnikava');
	const told = page.locator('.panel [role="status"]');
	await expect(told).toContainText('Names cannot be searched for');
	const choice = page.locator('.panel button[aria-pressed]').first();
	await choice.click();
	await expect(page).toHaveURL(/\?status=\w+$/);
	await told.getByRole('button').click();
	await expect(notice(page)).toBeVisible();
	await mend();
	await again(page);
	await expect(choice).toHaveAttribute('aria-pressed', 'true');
	await expect(page).toHaveURL(/\?status=\w+$/);
});

const half = (text: string): string => text.slice(0, text.length / 2);
const withoutLastRow = (text: string): string => text.split('\n').slice(0, -2).join('\n') + '\n';

for (const [file, cut] of [
	['people.csv', half],
	['events.csv', withoutLastRow],
	['labels.ru.csv', half],
	['labels.ru.csv', withoutLastRow]
] as const)
	test(`${file} cut by ${cut.name} draws nothing, is told, and takes no choice away`, async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.route(`**/data/${file}`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: cut(await response.text()) });
		});
		await openApp(page, `/ru/charts/timeline/${FILTERED}`);
		const before = await heading(page).innerText();
		await expect(page.locator('.result button')).toBeVisible();
		await expect(heading(page)).toHaveText(before);
		await expect(page).toHaveURL(/\?role=journalist$/);
		expect(errors).toEqual([]);
		await page.unroute(`**/data/${file}`);
		await page.locator('.result button').click();
		await expect(page.locator('.bar .result')).toContainText('167');
	});

test('Back without a network stays, and the address with it', async ({ page, context }) => {
	await openApp(page, '/');
	await follow(page, '/charts/timeline/');
	await expect(page).toHaveURL(/timeline\/$/);
	const before = await heading(page).innerText();
	await context.setOffline(true);
	await page.evaluate(() => history.back());
	await expect(notice(page)).toBeVisible();
	await expect(page).toHaveURL(/timeline\/$/);
	await expect(heading(page)).toHaveText(before);
	await context.setOffline(false);
	await again(page);
	await expect(page).toHaveURL((url) => url.pathname === '/');
});

for (const [name, what, answer] of [
	['a host that is out of order', '**/__data.json*', { status: 502, body: 'bad gateway' }],
	['half of the data of a page', '**/__data.json*', { status: 200, body: '{"type":"data","nodes":[' }],
	['half of the figures of a page', '**/figures.json', { status: 200, body: '{"timeline":' }],
	['the page of an error for code', '**/_app/immutable/nodes/*', { status: 200, body: '<!doctype html>' }]
] as const)
	test(`a link that meets ${name} leaves the page as it is, and the next try leads on`, async ({ page }) => {
		await openApp(page, '/people/');
		const before = await heading(page).innerText();
		await page.route(what, (route) => route.fulfill(answer));
		await follow(page, '/charts/timeline/');
		await expect(notice(page)).toBeVisible();
		await expect(heading(page)).toHaveText(before);
		await page.unroute(what);
		await again(page);
		await expect(page).toHaveURL(/charts\/timeline\/$/);
		await expect(page.locator('#svelte-announcer')).toBeAttached();
	});

test('after a new release an open page loads the next one anew', async ({ page }) => {
	await openApp(page, '/');
	await page.route('**/_app/version.json', (route) => route.fulfill({ json: { version: 'newer' } }));
	await page.route('**/__data.json*', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(/"[0-9a-f]{12}"/, '"newer"');
		await route.fulfill({ response, body });
	});
	const loaded = page.waitForEvent('load');
	await follow(page, '/charts/sentences/');
	await loaded;
	await expect(page).toHaveURL(/charts\/sentences\/$/);
	await expect(notice(page)).toBeHidden();
});
