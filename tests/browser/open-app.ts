import type { Page } from '@playwright/test';

/** Opens a page and waits until it has come alive: from then on links are followed within the document. */
export async function openApp(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await alive(page);
}

/** Waits until a page has come alive: SvelteKit adds this when the page is hydrated, and listens to links right after. */
export const alive = (page: Page): Promise<void> =>
	page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/** Follows the first link to a path, wherever on the page it stands. */
export const follow = (page: Page, path: string): Promise<void> =>
	page
		.locator(`a[href$="${path}"]`)
		.first()
		.evaluate((link: HTMLElement) => link.click());
