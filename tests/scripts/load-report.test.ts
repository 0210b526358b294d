import { expect, it } from 'vitest';
import { memoryOf } from '../../scripts/load/memory.ts';
import { loadReport } from '../../scripts/load/report.ts';

const LOAD = { host: 'nginx', connections: 500, perSecond: 723.6, megabytes: 35.2, p50: 10, p99: 29 };
const AT = {
	date: '2026-11-25',
	machine: 'm',
	node: 'v20',
	load: '1.0',
	seconds: 30,
	files: ['`/` (875 KB)']
};

it('says what each host has borne, and where memory is not known', () => {
	const sent = [{ host: 'nginx', path: '/', encodings: ['plain', 'gzip', 'plain'], cache: 'no-store' }];
	const text = loadReport(
		[
			{ ...LOAD, failures: 0, memory: 21.4 },
			{ ...LOAD, failures: 3, memory: null }
		],
		sent,
		AT
	);
	expect(text).toContain('| nginx | 500 | 724 | 35 MB | 10 ms | 29 ms | 0 | 21 MB |');
	expect(text).toContain('| 3 | unknown |');
	expect(text).toContain('| nginx | / | plain | gzip | plain | no-store |');
});

it.runIf(process.platform === 'linux')('adds the memory of the processes that a process has started', () =>
	expect(memoryOf(process.pid)).toBeGreaterThan(10)
);
