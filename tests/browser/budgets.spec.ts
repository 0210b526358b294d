import { expect, test } from '@playwright/test';
import { overviewBudgets } from '../../scripts/bench/budgets.ts';
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
