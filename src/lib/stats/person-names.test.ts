import { describe, expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { compareNames, familyName, initialOf } from './person-names.ts';

describe('names', () => {
	it('have a family name, which is not the one in brackets', () => {
		expect(familyName('Ales Bialiatski')).toBe('Bialiatski');
		expect(familyName('Katsiaryna Andreyeva (Bakhvalava)')).toBe('Andreyeva');
		expect(familyName('Akikhiro Hayeuski-Hanada')).toBe('Hayeuski-Hanada');
		expect(familyName('Mononym')).toBe('Mononym');
	});

	it('are listed under a plain letter', () => {
		expect(initialOf('Andżelika Žyc')).toBe('Z');
		expect(initialOf('Jan Łoś')).toBe('L');
		for (const { nameEn } of realTables.people) expect(initialOf(nameEn)).toMatch(/^[A-Z]$/);
	});

	it('are ordered by family name, then given name, without regard to accents', () => {
		const names = ['Zoya Ivanova', 'Ales Ivanova', 'Ales Iva', 'Ivan Žuk', 'Ivan Zyl'];
		expect(names.toSorted(compareNames)).toEqual([
			'Ales Iva',
			'Ales Ivanova',
			'Zoya Ivanova',
			'Ivan Žuk',
			'Ivan Zyl'
		]);
	});

	it('have one order only', () => {
		const all = realTables.people.map(({ nameEn }) => nameEn);
		expect(all.toReversed().toSorted(compareNames)).toEqual(all.toSorted(compareNames));
	});
});
