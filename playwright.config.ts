import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS } from './scripts/browser/chromium-args.ts';
import { findBrowser } from './scripts/find-browser.ts';

// Workers read this file again: the browser is looked for once, by the first process.
process.env.CHROMIUM_PATH ??= findBrowser();

export default defineConfig({
	testDir: 'tests/browser',
	// A thousand walks take minutes and have a command of their own: `npm run test:walks`.
	testIgnore: process.env.WALKS ? [] : ['**/random-actions.spec.ts'],
	outputDir: 'test-results/browser',
	globalSetup: './tests/browser/serve-site.ts',
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		// Set by the global setup, which comes before the workers that read this.
		baseURL: process.env.SITE_URL,
		browserName: 'chromium',
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...CHROMIUM_ARGS] },
		viewport: { width: 1280, height: 900 },
		reducedMotion: 'reduce',
		actionTimeout: 10_000
	}
});
