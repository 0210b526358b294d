import type { Page } from 'playwright';

/** Paths of the scripts that come when a page is used. */
export interface ScriptsOfUse {
	/** Until the first choice of a filter is answered. */
	filters: string[];
	/** With the card of a mark and the order of a table as well: everything that brings code. */
	everything: string[];
}

/** Uses a page with the timeline on it as its readers do. The page stands open and alive. */
export async function scriptsOfUse(page: Page): Promise<ScriptsOfUse> {
	const scripts = new Set<string>();
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
	});
	const figure = page.locator('figure#timeline');
	await useFilters(page);
	const filters = [...scripts];
	await figure.locator('.layer').focus();
	await figure.locator('.layer [id^="k-"]').waitFor({ state: 'attached' });
	await figure.locator('details:has(table) > summary').click();
	await figure.locator('th button').first().click();
	await figure.locator('th[aria-sort="ascending"]').waitFor();
	return { filters, everything: [...scripts] };
}

/** Opens the filters, chooses one, and waits until the page has answered. */
async function useFilters(page: Page): Promise<void> {
	await page.locator('.bar > button').click();
	const choice = page.locator('.bar fieldset button[aria-pressed="false"]').first();
	await choice.click();
	await page.locator('.bar fieldset button[aria-pressed="true"]').first().waitFor();
	await page.waitForLoadState('networkidle');
}
