import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { CarReader } from '@ipld/car';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGE_TAGS } from '#lib/i18n/languages.ts';
import { safetyCopies } from '#lib/server/safety-copies.ts';
import { wordsIn } from '#lib/server/words.ts';
import { car } from '../../scripts/mirror/car.ts';
import { checksumList } from '../../scripts/mirror/checksums.ts';
import { makeCopies } from '../../scripts/mirror/make-copies.ts';
import { zip } from '../../scripts/mirror/zip.ts';
import { sampleSite } from './sample-site.ts';

afterEach(() => vi.unstubAllEnvs());

const site = sampleSite();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashes = (files: ReadonlyMap<string, Uint8Array>): [string, string][] =>
	[...files].map(([name, bytes]) => [name, sha256(bytes)]);

test('copies are made of every file in any zone and order with the same bytes', async () => {
	vi.stubEnv('TZ', 'America/Los_Angeles');
	const west = await makeCopies(site);
	vi.stubEnv('TZ', 'Pacific/Kiritimati');
	const east = await makeCopies(new Map(site));
	expect(hashes(east.files)).toEqual(hashes(west.files));
	expect(east.root).toBe(west.root);
});

test('the page about safe reading names the files that are made, and no other', async () => {
	const { files } = await makeCopies(site);
	for (const lang of LANGUAGE_TAGS) {
		const paragraphs = safetyCopies(wordsIn(lang), '3.1.0');
		const named = paragraphs.flatMap((one) => one.files ?? []).flatMap(({ names }) => names);
		expect(named.sort()).toEqual([...files.keys()].sort());
		const commands = paragraphs.flatMap((one) => one.commands ?? []);
		expect(commands.length).toBeGreaterThan(2);
		for (const { line } of commands) expect([...files.keys()].some((name) => line.includes(name))).toBe(true);
	}
});

test('the list of checksums is what sha256sum reads, without itself', async () => {
	expect(
		checksumList(
			new Map([
				['b', new Uint8Array()],
				['a', new TextEncoder().encode('abc')]
			])
		)
	).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n' +
			'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n'
	);
	const { files } = await makeCopies(site);
	const lines = new TextDecoder().decode(files.get('SHA256SUMS')).trim().split('\n');
	expect(lines.map((line) => line.split('  ').reverse())).toEqual(
		hashes(files)
			.filter(([name]) => name !== 'SHA256SUMS')
			.sort()
	);
});

describe('the zip', () => {
	test('gives back every file, within one folder', () => {
		const unpacked = unzipSync(zip(site, 'site-3.1.0', '2026-03-19'));
		expect(Object.keys(unpacked)).toEqual([...site.keys()].map((path) => `site-3.1.0/${path}`));
		for (const [path, bytes] of site) expect(unpacked[`site-3.1.0/${path}`]).toEqual(new Uint8Array(bytes));
	});

	test('has the given day for every file', () => {
		const bytes = Buffer.from(zip(new Map([['a', new Uint8Array(1)]]), 'f', '2026-03-19'));
		const [time, day] = [bytes.readUInt16LE(10), bytes.readUInt16LE(12)];
		expect([time >> 11, 1980 + (day >> 9), (day >> 5) & 15, day & 31]).toEqual([12, 2026, 3, 19]);
	});
});

describe('the archive for content-addressed networks', () => {
	test('names its root, and each block by what it holds', async () => {
		const { bytes, root } = await car(site);
		const reader = await CarReader.fromBytes(bytes);
		expect((await reader.getRoots()).map(String)).toEqual([root]);
		expect(await reader.has((await reader.getRoots())[0] as never)).toBe(true);
		for await (const { cid, bytes: block } of reader.blocks())
			expect(Buffer.from(cid.multihash.digest).toString('hex')).toBe(sha256(block));
	});

	test('holds every file and the name of every folder and file', async () => {
		const blocks: Buffer[] = [];
		for await (const block of (await CarReader.fromBytes((await car(site)).bytes)).blocks())
			blocks.push(Buffer.from(block.bytes));
		for (const [path, bytes] of site) {
			expect(
				blocks.some((block) => block.equals(bytes)),
				path
			).toBe(true);
			for (const name of path.split('/'))
				expect(
					blocks.some((block) => block.includes(name)),
					name
				).toBe(true);
		}
	});

	test('has another root when one byte is other', async () => {
		const other = new Map([...site, ['mirrors.json', new TextEncoder().encode('[ ]')]]);
		expect((await car(other)).root).not.toBe((await car(site)).root);
	});
});
