import { expect, test } from '@playwright/test';
import { startServer, type RunningServer } from '../../scripts/serve/start-server.ts';
import { follow, openApp } from './open-app.ts';
import { PAGES } from './site.ts';
import { watch } from './watch.ts';

const person = PAGES.find((page) => /^\/people\/./.test(page)) ?? '/people/';

test.describe('under a sub-path', () => {
	let server: RunningServer;
	test.beforeAll(async () => {
		server = await startServer({ base: '/some/sub/path' });
	});
	test.afterAll(() => server.close());

	for (const path of ['/', '/charts/timeline/', person]) {
		test(`${path} works`, async ({ page }) => {
			const faults = watch(page, server.url);
			await openApp(page, server.url + path);
			await page.evaluate(() => document.body.setAttribute('data-same', ''));
			await follow(page, 'method/');
			await expect(page).toHaveURL(`${server.url}/method/`);
			await expect(page.locator('h1')).toBeVisible();
			await expect(page.locator('body[data-same]')).toBeAttached();
			await page.goBack();
			await expect(page).toHaveURL(server.url + path);
			expect(faults).toEqual([]);
		});
	}

	test('every link and picture of the overview leads to something', async ({ page, request }) => {
		await page.goto(`${server.url}/`);
		const links = await page
			.locator('a[href], link[href], img[src]')
			.evaluateAll((all) =>
				all.map((one) => ('src' in one ? String(one.src) : (one as HTMLAnchorElement).href))
			);
		const own = [...new Set(links.map((link) => link.split('#')[0] ?? ''))].filter((link) => {
			return new URL(link).origin === new URL(server.url).origin;
		});
		const broken: string[] = [];
		for (const link of own) if (!(await request.get(link)).ok()) broken.push(link);
		expect(broken).toEqual([]);
	});
});
