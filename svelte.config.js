import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		// Relative addresses: one build works from a domain's root, from any sub-path and from a mirror.
		paths: { relative: true },
		// Styles stand in the page: on a slow line each request before the first paint costs more than their few bytes.
		inlineStyleThreshold: 65536,
		// A fixed name: the default is the time of the build, and two builds of one commit must be equal byte for byte.
		version: { name: process.env.npm_package_version ?? 'dev' },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// `*` stands for every route without parameters, but takes the escaped dot of this one literally.
			entries: ['*', '/.well-known/security.txt']
		}
	}
};
