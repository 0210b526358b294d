import { expect, test } from '@playwright/test';
import { overviewBudgets } from '../../scripts/bench/budgets.ts';
import { openApp } from './open-app.ts';

test('the overview keeps within its bytes', async ({ page }) => {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
	});
	await openApp(page, '/');
	expect(scripts.size).toBeGreaterThan(0);
	for (const { name, bytes, limit } of await overviewBudgets('build', [...scripts]))
		expect.soft(bytes, `bytes of: ${name}`).toBeLessThanOrEqual(limit);
});
