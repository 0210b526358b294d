import { readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEPLOY_FILES } from '../../scripts/deploy/files.ts';
import { HEADER_RULES, valueAt } from '../../scripts/serve/header-rules.ts';
import { startServer } from '../../scripts/serve/start-server.ts';
import { CADDY, isInstalled, NGINX, type Host } from '../../scripts/deploy/hosts.ts';
import { SAMPLE_PATHS, writeSampleSite } from './sample-site.ts';

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
}

/** Asks as a browser does; `fetch` would follow and decode by itself. */
const ask = (url: string, encoding = 'identity'): Promise<Answer> =>
	new Promise((resolve, reject) => {
		request(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
			response.resume();
			response.once('end', () =>
				resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'] })
			);
		})
			.once('error', reject)
			.end();
	});

const OWN: Host = {
	program: 'npm run serve',
	start: async (folder) => {
		const server = await startServer({ folder });
		return { url: server.url, pid: process.pid, stop: () => server.close() };
	}
};

describe.each(Object.entries(DEPLOY_FILES))('%s', (path, write) => {
	it('is what the list of headers says: run `npm run deploy:files`', () => {
		expect(readFileSync(path, 'utf8')).toBe(write());
	});
});

for (const host of [OWN, CADDY, NGINX]) {
	const isHere = host === OWN || isInstalled(host.program);
	const title = `${host.program}${isHere ? '' : ' (not installed: apt-get install caddy nginx)'}`;
	describe.skipIf(!isHere)(title, () => {
		let folder: string;
		let server: Awaited<ReturnType<Host['start']>>;
		beforeAll(async () => {
			folder = writeSampleSite();
			server = await host.start(folder);
		});
		afterAll(async () => {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		});

		it.each(SAMPLE_PATHS)('sends every header of the list at %s', async (path) => {
			const { status, headers } = await ask(server.url + path);
			const isMissing = path.startsWith('/no/');
			expect(status).toBe(isMissing ? 404 : 200);
			const sent = HEADER_RULES.map(({ name }) => [name, headers[name.toLowerCase()] ?? '']);
			const meant = HEADER_RULES.map((rule) => [rule.name, valueAt(rule, isMissing ? '/404.html' : path)]);
			expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(meant));
			expect(headers['set-cookie']).toBeUndefined();
			expect(String(headers.server ?? '')).not.toMatch(/\d/);
		});

		it('names type and alphabet of texts', async () => {
			const typeAt = async (path: string): Promise<unknown> =>
				(await ask(server.url + path)).headers['content-type'];
			expect(await typeAt('/data/people.csv')).toBe('text/csv; charset=utf-8');
			expect(await typeAt('/charts/timeline.svg')).toBe('image/svg+xml; charset=utf-8');
			expect(await typeAt('/be/charts/timeline/')).toBe('text/html; charset=utf-8');
			expect(await typeAt('/_app/immutable/entry/start.abc.js')).toBe('text/javascript; charset=utf-8');
		});

		it('sends an address without its closing slash on, to an address without a host', async () => {
			const { status, headers } = await ask(`${server.url}/be/charts/timeline`);
			expect([301, 308]).toContain(status);
			expect(headers.location).toBe(`/be/charts/timeline/`);
			expect(headers['referrer-policy']).toBe('no-referrer');
		});

		it.skipIf(host === OWN)('sends what was compressed ahead', async () => {
			const { headers } = await ask(`${server.url}/`, 'gzip');
			expect(headers['content-encoding']).toBe('gzip');
			expect(headers.vary).toMatch(/accept-encoding/i);
			if (host === CADDY) {
				expect((await ask(`${server.url}/`, 'br')).headers['content-encoding']).toBe('br');
			}
		});
	});
}
