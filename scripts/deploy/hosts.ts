import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A web server that runs. */
export interface RunningHost {
	url: string;
	/** Of its first process. */
	pid: number;
	stop(): Promise<void>;
}

/** A web server that runs one of the configurations in `deploy/`, or ours. */
export interface Host {
	program: string;
	/** Starts it for a folder of a site. */
	start(folder: string): Promise<RunningHost>;
}

/** Whether a program can be called here. */
export const isInstalled = (program: string): boolean =>
	spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0;

/** A port that nobody listens at. */
export const freePort = (): Promise<number> =>
	new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
		});
	});

/** Waits until a server that was started answers. */
export async function whenUp(url: string, child: ChildProcess): Promise<RunningHost> {
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	for (let tries = 0; tries < 100; tries++) {
		if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
		if (
			await fetch(url).then(
				() => true,
				() => false
			)
		)
			break;
		await wait(50);
	}
	return { url, pid: child.pid ?? 0, stop: async () => (child.kill('SIGTERM'), ended) };
}

export const CADDY: Host = {
	program: 'caddy',
	async start(folder) {
		const url = `http://127.0.0.1:${await freePort()}`;
		const env = { ...process.env, SITE_ADDRESS: url, SITE_ROOT: folder, XDG_DATA_HOME: folder, HOME: folder };
		const words = ['run', '--config', 'deploy/Caddyfile', '--adapter', 'caddyfile'];
		return whenUp(url, spawn('caddy', words, { env, stdio: 'ignore' }));
	}
};

/** What stands around the configuration in the file of a system: one process, nothing written outside the folder. */
const around = (folder: string, site: string): string => `
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp-${name};`).join('\n\t')}
	sendfile on;
	${site}
}`;

export const NGINX: Host = {
	program: 'nginx',
	async start(folder) {
		const port = await freePort();
		const site = readFileSync('deploy/nginx.conf', 'utf8')
			.replace('127.0.0.1:8080', `127.0.0.1:${port}`)
			.replace('/srv/still-held', folder);
		const conf = join(folder, 'nginx.conf');
		// Workers of a master that is root are somebody else, who may not read a folder of ours.
		const user = process.getuid?.() === 0 ? 'user root;' : '';
		writeFileSync(conf, user + around(folder, site));
		return whenUp(
			`http://127.0.0.1:${port}`,
			spawn('nginx', ['-c', conf, '-p', folder], { stdio: 'ignore' })
		);
	}
};
