import { spawn } from 'node:child_process';
import { CADDY, freePort, isInstalled, NGINX, whenUp, type Host } from '../deploy/hosts.ts';

/** The server of `npm start`, in a process of its own. */
const OWN: Host = {
	program: 'npm start',
	async start(folder) {
		const port = await freePort();
		const env = { ...process.env, SITE_FOLDER: folder, PORT: String(port) };
		const words = ['--import', 'tsx', 'scripts/serve.ts'];
		return whenUp(`http://127.0.0.1:${port}`, spawn(process.execPath, words, { env, stdio: 'ignore' }));
	}
};

/** The hosts that can be started here. */
export const loadableHosts = (): Host[] => [
	...[CADDY, NGINX].filter(({ program }) => isInstalled(program)),
	OWN
];
