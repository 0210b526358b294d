import { expect, it } from 'vitest';
import { GIVEN_NAMES } from './given-names.ts';
import { foldQuery } from './name-search.ts';
import { nameKey } from './name-key.ts';

const all = GIVEN_NAMES.flatMap(({ names, short = [] }) => [...names, ...short]);

it('given names stand in plain letters, and none twice, nor where the key says the same already', () => {
	expect(all.map(foldQuery)).toEqual(all);
	expect(new Set(all.map(nameKey)).size).toBe(all.length);
});
