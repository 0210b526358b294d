/** One of the browsers that tests need: where it may be, and where it comes from. */
export interface BrowserKind {
	/** As readers call it. */
	title: string;
	/** Variable of the environment that names its program. */
	variable: string;
	/** Names of its program on the search path. */
	names: readonly string[];
	/** Where it stands on other systems. */
	paths: readonly string[];
	/** Its package in Debian and Ubuntu. */
	debianPackage: string;
	/** Whether Playwright has one that serves us. */
	isFromPlaywright: boolean;
}

/** Chromium draws for most readers; Firefox ESR is the engine of Tor Browser. */
export const BROWSERS = {
	chromium: {
		title: 'Chromium or Google Chrome',
		variable: 'CHROMIUM_PATH',
		names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
		paths: [
			'/snap/bin/chromium',
			'/opt/google/chrome/chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
		],
		debianPackage: 'chromium',
		isFromPlaywright: true
	},
	firefox: {
		title: 'Firefox',
		variable: 'FIREFOX_PATH',
		names: ['firefox-esr', 'firefox'],
		paths: ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
		// Ubuntu's own package of Firefox only points to a snap.
		debianPackage: 'firefox-esr',
		isFromPlaywright: false
	}
} as const satisfies Record<string, BrowserKind>;

/** Name of one of {@link BROWSERS}. */
export type BrowserName = keyof typeof BROWSERS;
