import type { Page } from '@playwright/test';

/** Collects everything that a page of a site does wrong, from now on: errors, failed requests, requests to others. */
export function watch(page: Page, site = process.env.SITE_URL ?? ''): string[] {
	const faults: string[] = [];
	const own = new URL(site).origin;
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`error: ${error.stack ?? error.message}`));
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// A page that is left no longer waits for what it preloads.
		if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
	});
	page.on('request', (request) => {
		const { origin, protocol } = new URL(request.url());
		if (origin !== own && !/^(data|blob):$/.test(protocol))
			faults.push(`asks another host: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
	});
	return faults;
}
