import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		// The process has ended meanwhile.
		return '';
	}
};

const fieldOf = (pid: string, field: string): number =>
	Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

function familyOf(pid: string, all: readonly string[]): string[] {
	const children = all.filter((other) => fieldOf(other, 'PPid') === Number(pid));
	return [pid, ...children.flatMap((child) => familyOf(child, all))];
}

/** Memory that a process and those it has started hold, MB; null where the system does not say, which only Linux does. */
export function memoryOf(pid: number): number | null {
	if (process.platform !== 'linux') return null;
	const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	return familyOf(String(pid), all).reduce((sum, one) => sum + fieldOf(one, 'VmRSS'), 0) / 1000;
}
