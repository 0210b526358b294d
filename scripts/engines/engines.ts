import puppeteer from 'puppeteer-core';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS } from '../browser/chromium-args.ts';
import { findBrowser } from '../find-browser.ts';
import { readPage } from './read-page.ts';

/** What a page says as it was written and once it is alive. */
export interface PageText {
	written: string;
	alive: string;
}

/** One engine with a window of its own. */
export interface Engine {
	name: string;
	read(address: string): Promise<PageText>;
	close(): Promise<void>;
}

/** SvelteKit adds this when a page has come alive; a page without script never does. */
const ALIVE = '#svelte-announcer';

const NEVER_ALIVE = /\/404(\.html)?$/;

/** Chromium, which has no Belarusian in its tables of dates and numbers. */
export async function startChromium(): Promise<Engine> {
	const browser = await chromium.launch({ executablePath: findBrowser(), args: [...CHROMIUM_ARGS] });
	const page = await browser.newPage();
	return {
		name: 'Chromium',
		async read(address) {
			await page.goto(address);
			if (!NEVER_ALIVE.test(address)) await page.locator(ALIVE).waitFor({ state: 'attached' });
			return page.evaluate(readPage);
		},
		close: () => browser.close()
	};
}

/** Firefox ESR, the engine of Tor Browser. */
export async function startFirefox(): Promise<Engine> {
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findBrowser('firefox') });
	const page = await browser.newPage();
	return {
		name: 'Firefox',
		async read(address) {
			await page.goto(address);
			if (!NEVER_ALIVE.test(address)) await page.waitForSelector(ALIVE);
			return page.evaluate(readPage);
		},
		close: () => browser.close()
	};
}
