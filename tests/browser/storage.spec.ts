import { expect, test } from '@playwright/test';
import { NO_PAGE, ONE_OF_EACH_KIND } from './site.ts';

test('a visit leaves nothing behind', async ({ page, context }) => {
	for (const path of [...ONE_OF_EACH_KIND, NO_PAGE]) {
		await page.goto(path);
		await page.evaluate(() => window.scrollTo(0, 400));
	}
	// A drawing as a document: the site's own origin and tab, with no script of the site that could hide anything.
	await page.goto('/charts/timeline.svg');
	const kept = await page.evaluate(async () => ({
		cookies: document.cookie,
		local: Object.keys(localStorage),
		session: Object.keys(sessionStorage),
		databases: await indexedDB.databases(),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	expect(kept).toEqual({ cookies: '', local: [], session: [], databases: [], caches: [], workers: 0 });
	expect(await context.cookies()).toEqual([]);
});
