import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseMirrors } from '#lib/server/mirrors.ts';
import { safetyCopies } from '#lib/server/safety-copies.ts';
import { wordsIn } from '#lib/server/words.ts';

const MIRROR = {
	url: 'https://example.org/',
	kind: 'clear',
	since: '2026-03-01',
	checked: '2026-03-19'
} as const;

test('a list of mirrors is read as it stands', () => {
	expect(parseMirrors('[]')).toEqual([]);
	expect(parseMirrors(JSON.stringify([MIRROR]))).toEqual([MIRROR]);
});

test.each([
	['{}', 'is not a list'],
	['[null]', 'entry 1: “url” is “undefined”'],
	[JSON.stringify([MIRROR, { ...MIRROR, kind: 'other' }]), 'entry 2: “kind” is “other”'],
	[JSON.stringify([{ ...MIRROR, url: 'javascript:alert(1)' }]), 'entry 1: “url” is “javascript:alert(1)”'],
	[JSON.stringify([{ ...MIRROR, checked: '19.03.2026' }]), 'entry 1: “checked” is “19.03.2026”']
])('the list %s stops the build', (text, message) => {
	expect(() => parseMirrors(text)).toThrow(message);
});

test('the page names the mirrors that there are, and says so where there are none', () => {
	const [, none] = safetyCopies(wordsIn('en'), '3.1.0', []);
	expect(none?.text).toContain('no other address');
	expect(none?.addresses).toEqual([]);
	const [, one] = safetyCopies(wordsIn('be'), '3.1.0', [MIRROR]);
	expect(one?.addresses).toEqual([{ url: MIRROR.url, text: expect.stringMatching(/1\sсакавіка\s2026/) }]);
});

test('without a built site the command says what makes one, and fails', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'no-site-'));
	const run = new Promise<{ code: unknown; said: string }>((done) =>
		execFile(
			resolve('node_modules/.bin/tsx'),
			[resolve('scripts/mirror.ts')],
			{ cwd: folder },
			(error, out, said) => done({ code: error?.code, said: out + said })
		)
	);
	const { code, said } = await run;
	rmSync(folder, { recursive: true });
	expect(code).toBe(1);
	expect(said).toBe('There is no built site in build/ yet. Run `npm run build` first.\n');
});
