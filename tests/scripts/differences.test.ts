import { expect, test } from 'vitest';
import { differences } from '../../scripts/compare-builds/differences.ts';

test('two builds are compared file by file', () => {
	const first = new Map([
		['index.html', 'a'],
		['old.html', 'a'],
		['same.csv', 'a']
	]);
	const second = new Map([
		['index.html', 'b'],
		['new.html', 'a'],
		['same.csv', 'a']
	]);
	expect(differences(first, second)).toEqual([
		'index.html: other bytes',
		'new.html: only in the second build',
		'old.html: only in the first build'
	]);
	expect(differences(first, first)).toEqual([]);
});
