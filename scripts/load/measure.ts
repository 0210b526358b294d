import autocannon from 'autocannon';
import { request } from 'node:http';
import type { RunningHost } from '../deploy/hosts.ts';
import { memoryOf } from './memory.ts';

/** What a host has borne. */
export interface Load {
	host: string;
	connections: number;
	/** Answers a second, on average. */
	perSecond: number;
	/** MB a second, on average. */
	megabytes: number;
	/** Milliseconds, in the middle and for the slowest of a hundred. */
	p50: number;
	p99: number;
	/** Requests without an answer, and answers that are none: not 2xx. */
	failures: number;
	/** MB at the most; null where the system does not say. */
	memory: number | null;
}

/** What a browser that is up to date says it can read. */
const ACCEPT = { 'accept-encoding': 'gzip, deflate, br' };

/** Asks a host for files over a number of connections, each as fast as it is answered, for some seconds. */
export async function measure(
	host: string,
	{ url, pid }: RunningHost,
	paths: readonly string[],
	connections: number,
	seconds: number
): Promise<Load> {
	let memory = memoryOf(pid);
	const watch = setInterval(() => {
		const now = memoryOf(pid);
		if (now !== null) memory = Math.max(memory ?? 0, now);
	}, 1000);
	const result = await autocannon({
		url,
		connections,
		duration: seconds,
		timeout: 20,
		headers: ACCEPT,
		requests: paths.map((path) => ({ path }))
	});
	clearInterval(watch);
	return {
		host,
		connections,
		perSecond: result.requests.average,
		megabytes: result.throughput.average / 1_000_000,
		p50: result.latency.p50,
		p99: result.latency.p99,
		failures: result.errors + result.timeouts + result.non2xx,
		memory
	};
}

/** How a host sends a file: encoded how, and kept for how long. */
export interface Sent {
	host: string;
	path: string;
	/** By what the asker can read: `br`, `gzip`. */
	encodings: readonly string[];
	cache: string;
}

/** Asks a host how it sends a file to those who can read one encoding only, or none. */
export async function howSent(host: string, { url }: RunningHost, path: string): Promise<Sent> {
	const answers = await Promise.all(
		['br', 'gzip', 'identity'].map((encoding) => headersOf(url + path, encoding))
	);
	return {
		host,
		path,
		encodings: answers.map((headers) => headers['content-encoding'] ?? 'plain'),
		cache: answers[0]?.['cache-control'] ?? ''
	};
}

const headersOf = (url: string, encoding: string): Promise<Record<string, string>> =>
	new Promise((resolve, reject) => {
		request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
			response.resume();
			response.once('end', () => resolve(response.headers as Record<string, string>));
		})
			.once('error', reject)
			.end();
	});
