import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/serve/start-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'still-held-site-'));
const files: Record<string, string> = {
	'index.html': '<h1>overview</h1>',
	'404.html': '<h1>no such page</h1>',
	'charts/timeline/index.html': '<h1>timeline</h1>',
	'data/people.csv': 'name\nАлесь\n',
	'charts/timeline.svg': '<svg/>',
	'_app/immutable/a.js': 'export {};',
	'_app/immutable/a.woff2': 'wOF2'
};

for (const [path, text] of Object.entries(files)) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}
afterAll(() => rmSync(folder, { recursive: true }));

const header = (response: Response, name: string): string | null => response.headers.get(name);

describe('the server of the built site', () => {
	let server: RunningServer;
	beforeAll(async () => (server = await startServer({ folder })));
	afterAll(() => server.close());

	const get = (path: string): Promise<Response> => fetch(server.url + path, { redirect: 'manual' });

	test('answers a folder with its index page, which is stored nowhere', async () => {
		const response = await get('/charts/timeline/');
		expect(await response.text()).toBe('<h1>timeline</h1>');
		expect(header(response, 'cache-control')).toBe('no-store');
		expect(header(response, 'content-type')).toBe('text/html; charset=utf-8');
	});

	test('leads an address without its closing slash to the one with it, and keeps the query', async () => {
		const response = await get('/charts/timeline?time=2020');
		expect(response.status).toBe(308);
		expect(header(response, 'location')).toBe('/charts/timeline/?time=2020');
	});

	test('answers an unknown path with the page for it and 404', async () => {
		const response = await get('/charts/nothing/');
		expect([response.status, await response.text()]).toEqual([404, '<h1>no such page</h1>']);
	});

	test.each(['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/%E0%A4%A', '/%00'])(
		'finds nothing outside the folder: %s',
		async (path) => expect((await get(path)).status).toBe(404)
	);

	test.each([
		['/data/people.csv', 'text/csv; charset=utf-8', 'no-cache'],
		['/charts/timeline.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
		['/_app/immutable/a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
		['/_app/immutable/a.woff2', 'font/woff2', 'public, max-age=31536000, immutable']
	])('%s has its type and its time to live', async (path, type, cache) => {
		const response = await get(path);
		expect([header(response, 'content-type'), header(response, 'cache-control')]).toEqual([type, cache]);
	});

	test('takes the next free port where the wished one is taken', async () => {
		const wished = Number(new URL(server.url).port);
		const second = await startServer({ folder, port: wished });
		expect(Number(new URL(second.url).port)).toBeGreaterThan(wished);
		await second.close();
	});
});

test('the site can stand in a folder of an address', async () => {
	const server = await startServer({ folder, base: '/some/sub/path' });
	const origin = new URL(server.url).origin;
	expect(await (await fetch(`${server.url}/charts/timeline`)).text()).toBe('<h1>timeline</h1>');
	expect((await fetch(`${origin}/charts/timeline/`)).status).toBe(404);
	await server.close();
});

test('texts are compressed where asked for, pictures and fonts as they are', async () => {
	const server = await startServer({ folder, isCompressed: true });
	const people = await fetch(`${server.url}/data/people.csv`, { headers: { 'accept-encoding': 'br' } });
	expect(header(people, 'content-encoding')).toBe('br');
	expect(await people.text()).toBe('name\nАлесь\n');
	const font = await fetch(`${server.url}/_app/immutable/a.woff2`, { headers: { 'accept-encoding': 'br' } });
	expect(header(font, 'content-encoding')).toBeNull();
	await server.close();
});
