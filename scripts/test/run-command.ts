import { spawn } from 'node:child_process';

/** When a command's words are shown: as they come, or all at its end, so that those of several do not mix. */
export type Output = 'live' | 'at the end';

/** How a command is run. */
export interface Running {
	output?: Output;
	env?: Record<string, string>;
}

/** Runs a command with nothing to read from, and shows what it says; whether it succeeded. */
export const runCommand = (
	command: readonly string[],
	{ output = 'live', env = {} }: Running = {}
): Promise<boolean> =>
	new Promise((resolve) => {
		const [program = '', ...rest] = command;
		const shown = output === 'live' ? 'inherit' : 'pipe';
		const child = spawn(program, rest, {
			stdio: ['ignore', shown, shown],
			env: { ...process.env, CI: 'true', ...env }
		});
		const said: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
		child.once('error', (error) => {
			console.error(`${command.join(' ')}: ${error.message}`);
			resolve(false);
		});
		child.once('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			resolve(code === 0);
		});
	});
