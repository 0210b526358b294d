import type { Load, Sent } from './measure.ts';

/** Where and when it was measured. */
export interface Circumstances {
	date: string;
	machine: string;
	node: string;
	/** Processes that wanted a processor before the measurement began. */
	load: string;
	seconds: number;
	/** Files asked for, with their sizes as they stand in the folder. */
	files: readonly string[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const loadRow = (load: Load): string[] => [
	load.host,
	String(load.connections),
	load.perSecond.toFixed(0),
	`${load.megabytes.toFixed(0)} MB`,
	`${load.p50} ms`,
	`${load.p99} ms`,
	String(load.failures),
	load.memory === null ? 'unknown' : `${load.memory.toFixed(0)} MB`
];

const sentRow = ({ host, path, encodings, cache }: Sent): string[] => [host, path, ...encodings, cache];

/** What `bench/load.md` says. */
export const loadReport = (loads: readonly Load[], sent: readonly Sent[], at: Circumstances): string =>
	`# Load on loopback

Written by \`npm run load\`. Each host runs its configuration from \`deploy/\`; as many connections as stated ask in turn for
the files below, each as fast as it is answered, for ${at.seconds} seconds. Whoever asks runs on the same machine and takes a
share of its processors, so a host alone bears more. Memory is that of all processes of the host, at the most.

- date: ${at.date}
- machine: ${at.machine}
- node: ${at.node}
- load before: ${at.load}
- files: ${at.files.join(', ')}

${table(['host', 'connections', 'answers a second', 'sent a second', 'median', 'p99', 'failures', 'memory'], loads.map(loadRow))}

## How files are sent

By what the browser says it can read. Caddy and nginx send what \`npm run compress\` has put beside each text; nginx has brotli
only as a module, and is used without. The server of \`npm start\` is for looking at the site and compresses nothing.

${table(['host', 'file', 'reads br', 'reads gzip', 'reads neither', 'Cache-Control'], sent.map(sentRow))}
`;
