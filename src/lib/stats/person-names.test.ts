import { describe, expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { compareNames, familyName, initialOf } from './person-names.ts';

const inOrder = (names: readonly string[], lang: 'en' | 'be' | 'ru'): string[] =>
	names.toSorted((a, b) => compareNames(a, b, createFormat(lang).compare));

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
		expect(initialOf('Ірына Ёлкіна')).toBe('Ё');
		for (const { nameEn } of realTables.people) expect(initialOf(nameEn)).toMatch(/^[A-Z]$/);
		for (const { nameBe } of realTables.people) expect(initialOf(nameBe)).toMatch(/^[А-ЯЁІЎ]$/);
		for (const { nameRu } of realTables.people) expect(initialOf(nameRu)).toMatch(/^[А-ЯЁ]$/);
	});

	it('are ordered by family name, then given name, without regard to accents', () => {
		const names = ['Zoya Ivanova', 'Ales Ivanova', 'Ales Iva', 'Ivan Žuk', 'Ivan Zyl'];
		expect(inOrder(names, 'en')).toEqual([
			'Ales Iva',
			'Ales Ivanova',
			'Zoya Ivanova',
			'Ivan Žuk',
			'Ivan Zyl'
		]);
	});

	it('follow the alphabet of their language', () =>
		expect(
			inOrder(['Ян Жук', 'Ян Ёлка', 'Ян Ігнат', 'Ян Ельскі', 'Ян Зуб', 'Ян Яўсей', 'Ян Ясь'], 'be')
		).toEqual(['Ян Ельскі', 'Ян Ёлка', 'Ян Жук', 'Ян Зуб', 'Ян Ігнат', 'Ян Ясь', 'Ян Яўсей']));

	it('have one order only', () => {
		const all = realTables.people.map(({ nameEn }) => nameEn);
		expect(inOrder(all.toReversed(), 'en')).toEqual(inOrder(all, 'en'));
	});
});
