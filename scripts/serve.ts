/**
 * Serves the built site on this machine: `npm run serve`, or `npm start` to build it first.
 * HOST and PORT choose where, SITE_FOLDER what; a port that is taken makes way for the next free one.
 */
import { existsSync } from 'node:fs';
import { startServer } from './serve/start-server.ts';

const FOLDER = process.env.SITE_FOLDER ?? 'build';

if (!existsSync(`${FOLDER}/index.html`)) {
	console.error(
		`There is no built site in ${FOLDER}/ yet. Run \`npm run build\` first, or \`npm start\` for both.`
	);
	process.exit(1);
}

const server = await startServer({
	folder: FOLDER,
	host: process.env.HOST ?? '127.0.0.1',
	port: Number(process.env.PORT ?? 4173)
});
console.log(`Still Held is served at ${server.url}/ — Ctrl+C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => void server.close().then(() => process.exit(0)));
}
