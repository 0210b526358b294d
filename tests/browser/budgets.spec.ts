import { expect, test } from '@playwright/test';
import { interactionBudget, overviewBudgets } from '../../scripts/bench/budgets.ts';
import { scriptsOfUse } from '../../scripts/bench/use-overview.ts';
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

test('what answers the reader keeps within its bytes, and comes only when it is used', async ({ page }) => {
	await openApp(page, '/');
	const scripts = await scriptsOfUse(page);
	expect(scripts.length).toBeGreaterThan(0);
	const { name, bytes, limit } = await interactionBudget('build', scripts);
	expect(bytes, `bytes of: ${name}`).toBeLessThanOrEqual(limit);
});
