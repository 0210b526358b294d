import type { Server } from 'node:http';

/** How many ports after the wished one are tried before giving up. */
const TRIES = 20;

/** Binds a server to the wished port or the next free one, and says which it took. */
export async function listen(server: Server, host: string, wished: number): Promise<number> {
	for (let port = wished; port < wished + TRIES; port++) {
		if (await tryPort(server, host, port)) return takenPort(server);
	}
	throw new Error(
		`ports ${wished} to ${wished + TRIES - 1} of ${host} are all taken: set PORT to a free one`
	);
}

const tryPort = (server: Server, host: string, port: number): Promise<boolean> =>
	new Promise((resolve, reject) => {
		const settle = (error?: NodeJS.ErrnoException): void => {
			server.off('error', settle).off('listening', settle);
			if (error && error.code !== 'EADDRINUSE') reject(error);
			else resolve(!error);
		};
		server.once('error', settle).once('listening', settle);
		server.listen(port, host);
	});

function takenPort(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
	return address.port;
}
