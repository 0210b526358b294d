import { expect, test } from '@playwright/test';
import { interactionBudgets, overviewBudgets } from '../../scripts/bench/budgets.ts';
import { scriptsOfUse, type ScriptsOfUse } from '../../scripts/bench/use-page.ts';
import { openApp } from './open-app.ts';
import { OVERVIEWS } from './site.ts';

for (const path of OVERVIEWS) {
	test(`${path} keeps within its bytes`, async ({ page }) => {
		const scripts = new Set<string>();
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
		});
		await openApp(page, path);
		expect(scripts.size).toBeGreaterThan(0);
		for (const { name, bytes, limit } of await overviewBudgets('build', path, [...scripts]))
			expect.soft(bytes, `bytes of: ${name}`).toBeLessThanOrEqual(limit);
	});
}

test('what answers the reader keeps within its bytes, and comes only when it is used', async ({
	browser
}) => {
	const scriptsAt = async (path: string): Promise<ScriptsOfUse> => {
		// Each page in a browser of its own, or the second would find in store what the first had to ask for.
		const page = await browser.newPage();
		await openApp(page, path);
		const scripts = await scriptsOfUse(page);
		await page.close();
		return scripts;
	};
	const overview = await scriptsAt('/');
	const chartPage = await scriptsAt('/charts/timeline/');
	expect(overview.filters.length).toBeGreaterThan(0);
	expect(overview.everything.length).toBeGreaterThan(overview.filters.length);
	for (const { name, bytes, limit } of await interactionBudgets('build', overview, chartPage))
		expect.soft(bytes, `bytes of: ${name}`).toBeLessThanOrEqual(limit);
});
