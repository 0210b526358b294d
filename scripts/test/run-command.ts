import { spawn } from 'node:child_process';

/** Runs a command in sight of the reader, with nothing to read from; whether it succeeded. */
export const runCommand = (command: readonly string[], env: Record<string, string> = {}): Promise<boolean> =>
	new Promise((resolve) => {
		const [program = '', ...rest] = command;
		const child = spawn(program, rest, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, CI: 'true', ...env }
		});
		child.once('error', (error) => {
			console.error(`${command.join(' ')}: ${error.message}`);
			resolve(false);
		});
		child.once('close', (code) => resolve(code === 0));
	});
