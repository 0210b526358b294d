import { existsSync } from 'node:fs';
import { startServer } from '../../scripts/serve/start-server.ts';

/** Serves the built site for all tests; Playwright calls the returned function at the end. */
export default async function serveSite(): Promise<() => Promise<void>> {
	if (!existsSync('build/index.html')) throw new Error('there is no built site: run `npm run build` first');
	const server = await startServer();
	// Workers are started with this environment.
	process.env.SITE_URL = server.url;
	return () => server.close();
}
