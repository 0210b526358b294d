import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../find-browser.ts';

/** What a reader of Firefox or Tor Browser may have switched off. */
export interface Switches {
	script: boolean;
	svg: boolean;
}

/** Firefox with scripts or SVG switched off; Tor Browser at its safest has neither. */
export const startFirefoxWith = ({ script, svg }: Switches): Promise<Browser> =>
	puppeteer.launch({
		browser: 'firefox',
		executablePath: findBrowser('firefox'),
		extraPrefsFirefox: { 'javascript.enabled': script, 'svg.disabled': !svg }
	});
