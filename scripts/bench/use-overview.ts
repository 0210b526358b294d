import type { Page } from 'playwright';

/**
 * Uses everything of the overview that brings code: filters with a choice, the card of a mark, and the order of a table. The
 * page stands open and alive. Gives back the paths of the scripts that came for it.
 */
export async function scriptsOfUse(page: Page): Promise<string[]> {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
	});
	await page.locator('.bar > button').click();
	await page.locator('.bar fieldset button').first().click();
	const figure = page.locator('figure#timeline');
	await figure.locator('.layer').focus();
	await figure.locator('.layer [id^="k-"]').waitFor({ state: 'attached' });
	await figure.locator('details:has(table) > summary').click();
	await figure.locator('th button').first().click();
	await figure.locator('th[aria-sort="ascending"]').waitFor();
	return [...scripts];
}
