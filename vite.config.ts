import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { smallParts } from './scripts/vite/small-parts.ts';

export default defineConfig({
	plugins: [smallParts(), sveltekit()],
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node',
		// Speed is measured by `npm run bench`; a busy machine must not fail a test.
		testTimeout: 60_000,
		// A zone far from UTC, so that a date read in local time fails here and not in a reader's browser.
		env: { TZ: 'America/Los_Angeles' }
	}
});
