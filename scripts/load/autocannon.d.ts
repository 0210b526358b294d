/** The part of autocannon that `npm run load` uses; the package has no types of its own. */
declare module 'autocannon' {
	interface Options {
		url: string;
		connections: number;
		/** Seconds. */
		duration: number;
		/** Seconds after which an answer counts as lost. */
		timeout?: number;
		headers?: Record<string, string>;
		/** Asked for in turn by each connection. */
		requests?: { path: string }[];
	}
	interface Result {
		requests: { average: number; total: number };
		/** Milliseconds. */
		latency: { p50: number; p99: number; max: number };
		throughput: { average: number };
		errors: number;
		timeouts: number;
		non2xx: number;
	}
	export default function autocannon(options: Options): Promise<Result>;
}
