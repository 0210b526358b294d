import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
	integrity?: string;
	resolved?: string;
	link?: boolean;
	version?: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

describe('the lockfile', () => {
	test('names the checksum of every package', () => {
		expect(locked.length).toBeGreaterThan(100);
		expect(locked.filter(([, { integrity }]) => !/^sha(512|384)-/.test(integrity ?? ''))).toEqual([]);
	});

	test('names no place that packages are fetched from: each reader has their own', () => {
		expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
	});
});

test('every package that readers load is listed with its reason', () => {
	const listed = readFileSync('docs/dependencies.md', 'utf8');
	expect(Object.keys(dependencies).filter((name) => !listed.includes(`\`${name}\``))).toEqual([]);
});
