import { describe, expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { largestWaves, overviewNumbers } from './overview.ts';

const numbers = overviewNumbers(realTables);

describe('the numbers of the overview', () => {
	it('are the published ones, with their dates', () => {
		expect(numbers.wave).toEqual({ released: 123, date: '2025-12-13' });
		expect(numbers.held).toMatchObject({ value: 1131, date: '2025-12-31', countedBy: 'Viasna' });
		expect(numbers.newestHeld).toMatchObject({ value: 1140, date: '2026-03-05', countedBy: 'Viasna' });
		expect(numbers.newestWave).toMatchObject({ value: 250, date: '2026-03-19' });
		expect(numbers.everRecognised).toMatchObject({ value: 4499, date: '2026-03-05', countedBy: 'Viasna' });
		expect(numbers.died).toMatchObject({ value: 9, date: '2025-09-11' });
		expect(numbers.largest.map(({ released }) => released)).toEqual([52, 123, 250]);
	});

	it('each carry a source', () => {
		const { held, newestHeld, newestWave, everRecognised, died, complaints, tortureCases } = numbers;
		for (const number of [held, newestHeld, newestWave, everRecognised, died, complaints, tortureCases])
			expect(number.sourceIds.length).toBeGreaterThan(0);
	});
});

describe('the sentences of the overview are true of the tables', () => {
	const wave = realTables.waves.find(({ date }) => date === numbers.wave.date);
	const byDate = (person: string, date: string | null): unknown =>
		realTables.releases.find((row) => row.personId === person && row.date === date);

	it('“Ales Bialiatski and Maryia Kalesnikava among them, in a deal that lifted US sanctions on potash”', () => {
		for (const person of ['ales-bialiatski', 'maryia-kalesnikava'])
			expect(byDate(person, numbers.wave.date)).toMatchObject({ waveId: wave?.waveId });
		expect(wave?.linkedConcession).toContain('US sanctions on Belarusian potash');
	});

	it('“More have been recognised since”', () => {
		const at = realTables.totals.find(
			(row) => row.metric === 'ever_recognised_political_prisoners' && row.asOf === numbers.held.date
		);
		expect(numbers.everRecognised.value).toBeGreaterThan(at?.value ?? Infinity);
	});

	it('“after that count”: the newest large wave came after the newest count held, and no count came later', () => {
		expect(numbers.newestWave.date > numbers.newestHeld.date).toBe(true);
	});

	it('“all were taken out of the country”', () => {
		const abroad = wave?.destinations.filter(({ country }) => country !== 'BY') ?? [];
		expect(abroad.reduce((people, { count }) => people + count, 0)).toBe(numbers.wave.released);
	});

	it('“The three largest waves came with sanctions relief”: Belavia, potash, banks', () => {
		const concessions = largestWaves(realTables).map(({ linkedConcession }) => linkedConcession ?? '');
		expect(concessions).toHaveLength(3);
		['airline Belavia', 'potash', 'Belinvestbank'].forEach((word, i) =>
			expect(concessions[i]).toContain(word)
		);
		expect(concessions.every((concession) => /sanctions/.test(concession))).toBe(true);
	});

	it('“Lithuania’s president denied such a trade for the first”', () => {
		expect(largestWaves(realTables)[0]?.note).toContain('Nausėda said that the release was not in exchange');
	});

	it('tells Kalesnikava’s and Bialiatski’s cases as the tables have them', () => {
		expect(numbers.cases.kalesnikava).toMatchObject({
			arrested: '2020-09-07',
			sentenced: '2021-09-06',
			years: 11,
			released: '2025-12-13',
			daysHeld: 1923
		});
		expect(numbers.cases.bialiatski).toMatchObject({
			arrested: '2021-07-14',
			sentenced: '2023-03-03',
			years: 10,
			released: '2025-12-13',
			daysHeld: 1613
		});
		const charges = realTables.sentences.find((row) => row.personId === 'ales-bialiatski')?.chargesEn;
		expect(charges).toBe(
			'smuggling by an organised group; financing group actions that grossly violate public order'
		);
		expect(realTables.events.find((event) => event.labelEn.startsWith('Nobel'))?.date).toBe('2022-10-07');
	});
});
