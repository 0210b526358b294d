import { describe, expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { correctionsOf } from './coverage-corrections.ts';

const corrections = correctionsOf(realTables);

describe('the corrections are true of the tables', () => {
	it('Bialiatski: ten years on 3 March 2023, and not for taxes', () => {
		expect(corrections.bialiatski).toMatchObject({ date: '2023-03-03', years: 10, articles: ['228', '342'] });
		expect(corrections.bialiatski.charges).toMatch(/smuggling.*financing/);
		expect(corrections.bialiatski.charges).not.toMatch(/tax/);
	});

	it('Kalesnikava: eleven years on 6 September 2021, for three charges', () => {
		expect(corrections.kalesnikava).toMatchObject({ date: '2021-09-06', years: 11 });
		expect(corrections.kalesnikava.charges.split(';')).toHaveLength(3);
		expect(corrections.kalesnikava.articles).toHaveLength(3);
	});

	it('September 2025: 52 pardoned, 51 came out, one put back, 25 more pardoned', () => {
		const { pardoned, crossed, returned, next } = corrections.september2025;
		expect([pardoned.released, crossed, next.released]).toEqual([52, 51, 25]);
		expect(returned).toMatchObject({
			personId: 'mikalai-statkevich',
			date: pardoned.date,
			freed: '2026-02-19'
		});
	});

	it('Rabkova and Loika: one outlet, and only they', () => {
		expect(corrections.oneOutlet.people.map(({ person }) => person.nameEn)).toEqual([
			'Marfa Rabkova',
			'Nasta Loika'
		]);
		for (const { date, sourceIds } of corrections.oneOutlet.people) {
			expect(date).toBe(corrections.oneOutlet.wave.date);
			expect(sourceIds).toHaveLength(1);
		}
	});

	it('sanctions: those of the United States, potash among them', () => {
		const concessions = corrections.sanctions.waves.map(({ concession }) => concession);
		expect(concessions.join(' ')).toMatch(/potash/);
		for (const concession of concessions) expect(concession).toMatch(/^US /);
	});

	it('each names its sources', () => {
		const { bialiatski, kalesnikava, september2025, oneOutlet, sanctions } = corrections;
		for (const { sourceIds } of [
			bialiatski,
			kalesnikava,
			september2025.returned,
			...oneOutlet.people,
			sanctions
		])
			expect(sourceIds.length).toBeGreaterThan(0);
	});
});

it('a correction whose row is gone stops the build', () => {
	expect(() => correctionsOf({ ...realTables, sentences: [] })).toThrow('the verdict of ales-bialiatski');
	expect(() => correctionsOf({ ...realTables, waves: [] })).toThrow('2025-09-belavia-deal');
});
