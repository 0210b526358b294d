import { describe, expect, test } from 'vitest';
import { plainWordsOf, stretch } from './stretch.ts';

describe('the made-up language', () => {
	test('is accented and four tenths longer, and keeps placeholders and files', () => {
		expect(stretch('Release waves')).toBe('Réléáséñññ wávésññ');
		expect(stretch('{released} people, in people.csv')).toBe('{released} péópléññ, ínñ people.csv');
	});

	test('tells English that went past the catalogues', () => {
		expect(plainWordsOf('Réléáséñññ wávésññ of 2025')).toEqual([]);
		expect(plainWordsOf('Réléáséñññ waves, ñ example.org')).toEqual(['waves']);
	});
});
