import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { VALID } from './folders.ts';

function run(folder: string): { status: number | null; out: string; err: string } {
	const result = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-data.ts', folder], {
		encoding: 'utf8'
	});
	return { status: result.status, out: result.stdout, err: result.stderr };
}

describe('npm run data:check', { timeout: 30_000 }, () => {
	it('sums clean data up in one line', () => {
		const { status, out, err } = run(VALID);
		expect(out).toBe(
			`${VALID} is clean: 12 tables (people 3, arrests 3, sentences 2, releases 2, waves 1, population 3, ` +
				'indicators 3, events 2, totals 1, deaths 1, sources 2, dataset 1)\n'
		);
		expect([status, err]).toEqual([0, '']);
	});

	it('prints every problem and fails', () => {
		const { status, out, err } = run('tests/fixtures/data/broken/two-datasets');
		expect(err).toMatch(/^arrests\.csv is missing or cannot be read, put the file back\n/);
		expect(err).toContain('\ndataset.csv has 2 rows, write one row with the version and the as-of day\n');
		expect(err).toMatch(/\n12 problems in tests\/fixtures\/data\/broken\/two-datasets\n$/);
		expect([status, out]).toEqual([1, '']);
	});

	it('reports a folder that cannot be read without a stack trace', () => {
		const { status, err } = run('no/such/folder');
		expect(err).toBe(
			'no/such/folder is not a folder that can be read, give the folder that holds the CSV files\n'
		);
		expect(status).toBe(1);
	});
});
