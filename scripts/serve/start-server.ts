import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { brotliReader } from './brotli.ts';
import { headersAt, headersOf, isText } from './headers.ts';
import { listen } from './listen.ts';
import { findInSite } from './site-files.ts';

/** What to serve, and where. */
export interface ServeOptions {
	/** Folder of the built site. */
	folder?: string;
	host?: string;
	/** First port to try; 0 takes any free one. */
	port?: number;
	/** Folder of the address under which the site stands: `/some/sub/path`, or nothing for the root. */
	base?: string;
	/** Sends texts brotli-compressed, as a real host does. */
	isCompressed?: boolean;
}

/** A running server. */
export interface RunningServer {
	/** `http://127.0.0.1:4173`, with the base where there is one, without a closing slash. */
	url: string;
	close(): Promise<void>;
}

type Send = (request: IncomingMessage, response: ServerResponse, file: string, pathname: string) => void;

/** Serves a built site as a static host would. */
export async function startServer({
	folder = 'build',
	host = '127.0.0.1',
	port = 0,
	base = '',
	isCompressed = false
}: ServeOptions = {}): Promise<RunningServer> {
	const root = resolve(folder);
	const server = createServer(answerFrom(root, base, isCompressed ? compressed(plain(root)) : plain(root)));
	const taken = await listen(server, host, port);
	return {
		url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
		close: () => stop(server)
	};
}

const answerFrom =
	(root: string, base: string, send: Send) =>
	(request: IncomingMessage, response: ServerResponse): void => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		if (!path.startsWith(`${base}/`)) return notFound(root, response);
		const pathname = path.slice(base.length);
		const found = findInSite(root, pathname);
		if (found.kind === 'missing') return notFound(root, response);
		if (found.kind === 'moved') {
			const to = base + found.to + (query === undefined ? '' : `?${query}`);
			response.writeHead(308, { ...headersAt(found.to), Location: to }).end();
			return;
		}
		request.url = pathname;
		send(request, response, found.file, pathname);
	};

/** sirv reads the folder anew for every request, so that a new build is seen at once. */
function plain(root: string): Send {
	const serve = sirv(root, { dev: true, etag: true });
	return (request, response, file, pathname) => {
		for (const [name, value] of Object.entries(headersOf(file, pathname))) response.setHeader(name, value);
		serve(request, response, () => notFound(root, response));
	};
}

function compressed(sendPlain: Send): Send {
	const read = brotliReader();
	return async (request, response, file, pathname) => {
		const isAccepted = /\bbr\b/.test(String(request.headers['accept-encoding']));
		if (!isAccepted || !isText(file)) return sendPlain(request, response, file, pathname);
		const body = await read(file);
		const encoded = { 'Content-Encoding': 'br', 'Content-Length': body.length, Vary: 'Accept-Encoding' };
		response.writeHead(200, { ...headersOf(file, pathname), ...encoded }).end(body);
	};
}

function notFound(root: string, response: ServerResponse): void {
	const page = findInSite(root, '/404.html');
	response.writeHead(404, headersOf(page.kind === 'file' ? page.file : '404.txt', '/404.html'));
	response.end(page.kind === 'file' ? readFileSync(page.file) : 'Not found\n');
}

const stop = (server: Server): Promise<void> =>
	new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
