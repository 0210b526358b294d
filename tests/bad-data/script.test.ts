import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FILE_KINDS } from './file-kinds.ts';
import { chanceOf } from './random.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'bad-data-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** What the command says of the published data with one file spoiled. */
function check(file: string, kind: string): { status: number | null; out: string; err: string } {
	for (const name of readdirSync('static/data')) cpSync(join('static/data', name), join(FOLDER, name));
	const spoil = FILE_KINDS.find(({ name }) => name === kind)?.spoil;
	if (!spoil) throw new Error(`there is no kind ${kind}`);
	const bytes = new Uint8Array(readFileSync(join(FOLDER, file)));
	writeFileSync(join(FOLDER, file), spoil(bytes, chanceOf(kind)));
	const command = ['--import', 'tsx', 'scripts/check-data.ts', FOLDER];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
	return { status, out: stdout, err: stderr };
}

describe('npm run data:check', { timeout: 60_000 }, () => {
	it.each([
		['releases.csv', 'cut between two rows', /^releases\.csv has \d+ rows where dataset\.csv says \d+, /m],
		['people.csv', 'UTF-16', /^people\.csv is not UTF-8, /m],
		['waves.csv', 'column renamed “__proto__”', /^waves\.csv:1 "__proto__" is not a column of this table, /m],
		['labels.be.csv', 'empty file', /^labels\.be\.csv is empty, /m]
	])('ends with 1 where %s is %s', (file, kind, message) => {
		const { status, out, err } = check(file, kind);
		expect([status, out]).toEqual([1, '']);
		expect(err).toMatch(message);
		expect(err).not.toMatch(/^\s+at /m);
	});

	it('ends with 0 where the change is harmless', () => {
		const { status, err } = check('events.csv', 'every cell quoted');
		expect([status, err]).toEqual([0, '']);
	});
});
