/**
 * Puts the hosts of `deploy/` that are installed here, and the server of `npm start`, under load on loopback and writes
 * `bench/load.md`: `npm run load`. `LOAD_SECONDS` shortens it. Builds the site first where it is not built. The exit code
 * is 1 when a request failed.
 */
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from './deploy/hosts.ts';
import { loadableHosts } from './load/hosts.ts';
import { howSent, measure, type Load, type Sent } from './load/measure.ts';
import { loadReport } from './load/report.ts';
import { runCommand } from './test/run-command.ts';

const RESULTS = 'bench/load.md';
const SECONDS = Number(process.env.LOAD_SECONDS ?? 30);
const CONNECTIONS = [1, 500];
/** What a first visit to the overview asks for, and the page of an error. */
const PARTS = ['index.html', '404.html', '_app', 'data'];

if (!existsSync('build/index.html') && !(await runCommand(['npm', 'run', 'build']))) process.exit(1);

const load = loadavg()[0]?.toFixed(1) ?? 'unknown';
const folder = mkdtempSync(join(tmpdir(), 'load-'));
try {
	for (const part of PARTS) cpSync(join('build', part), join(folder, part), { recursive: true });
	if (!(await runCommand(['npx', 'tsx', 'scripts/compress.ts', folder]))) process.exit(1);
	const paths = ['/', `/${largestScript()}`, '/data/people.csv'];
	const loads: Load[] = [];
	const sent: Sent[] = [];
	for (const host of loadableHosts()) await press(host, paths, loads, sent);
	const text = loadReport(loads, sent, {
		date: new Date().toISOString().slice(0, 10),
		machine: `${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
		node: process.version,
		load,
		seconds: SECONDS,
		files: paths.map((path) => `\`${path}\` (${sizeOf(path)} KB)`)
	});
	mkdirSync('bench', { recursive: true });
	writeFileSync(RESULTS, text);
	await runCommand(['npx', 'prettier', '--write', '--log-level', 'warn', RESULTS]);
	console.log(`${text}\nWritten to ${RESULTS}.`);
	process.exitCode = loads.some(({ failures }) => failures > 0) ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function press(host: Host, paths: readonly string[], loads: Load[], sent: Sent[]): Promise<void> {
	const running = await host.start(folder);
	try {
		for (const path of paths) sent.push(await howSent(host.program, running, path));
		for (const connections of CONNECTIONS)
			loads.push(await measure(host.program, running, paths, connections, SECONDS));
	} finally {
		await running.stop();
	}
}

/** Its name is the hash of what is in it, so the report does not say which it was, only how it is kept. */
function largestScript(): string {
	const under = '_app/immutable/chunks';
	const scripts = readdirSync(join(folder, under)).filter((name) => name.endsWith('.js'));
	const size = (name: string): number => statSync(join(folder, under, name)).size;
	return `${under}/${scripts.sort((a, b) => size(b) - size(a))[0] ?? ''}`;
}

function sizeOf(path: string): string {
	const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
	return (statSync(file).size / 1000).toFixed(0);
}
