import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const page = (word: string): string => `<!doctype html><title>${word}</title>${word.repeat(400)}`;

const FILES: Readonly<Record<string, string>> = {
	'index.html': page('overview'),
	'404.html': page('nothing here'),
	'be/charts/timeline/index.html': page('timeline'),
	'be/embed/timeline/index.html': page('embed'),
	'embed/timeline/index.html': page('embed'),
	'v/0.2.0/en/embed/timeline/index.html': page('frozen'),
	'charts/timeline.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'charts/timeline.csv': 'date,імя\n',
	'data/index.html': page('data'),
	'data/people.csv': 'id,імя\n',
	'_app/immutable/entry/start.abc.js': 'export const start = 1;'.repeat(100),
	'_app/version.json': '{}'
};

/** Paths that are asked for, every kind of answer among them. */
export const SAMPLE_PATHS: readonly string[] = [
	...Object.keys(FILES).map((file) => `/${file.replace(/index\.html$/, '')}`),
	'/no/such/page/'
].filter((path) => path !== '/404.html');

/** A small site with files of every kind, compressed ahead as `npm run compress` does; gives its folder. */
export function writeSampleSite(): string {
	const folder = mkdtempSync(join(tmpdir(), 'still-held-'));
	for (const [name, text] of Object.entries(FILES)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		writeFileSync(`${path}.br`, brotliCompressSync(text));
		writeFileSync(`${path}.gz`, gzipSync(text));
	}
	return folder;
}
