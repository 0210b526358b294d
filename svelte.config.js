import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Everything that a page is made of, besides what the lock file names. */
const SOURCES = ['src', 'static'];

/**
 * A name that changes with what the site is made of and with nothing else: a page that stands open learns by it that its
 * code is of yesterday, and two builds of one commit are equal byte for byte.
 */
function releaseName() {
	const inFolder = (folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);
	const files = [...SOURCES.flatMap(inFolder), 'package-lock.json'].filter((path) => statSync(path).isFile());
	const hash = createHash('sha256');
	for (const path of files.map((file) => file.replaceAll('\\', '/')).sort())
		hash.update(`${path}\0`).update(readFileSync(path));
	return hash.digest('hex').slice(0, 12);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ strict: true }),
		// Relative addresses: one build works from a domain's root, from any sub-path and from a mirror.
		paths: { relative: true },
		// Styles stand in the page: on a slow line each request before the first paint costs more than their few bytes.
		inlineStyleThreshold: 65536,
		version: { name: releaseName() },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			// `*` stands for every route without parameters, but takes the escaped dot of this one literally.
			entries: ['*', '/.well-known/security.txt']
		}
	}
};
