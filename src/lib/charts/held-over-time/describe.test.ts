import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import { describeHeldOverTime } from './describe.ts';
import { heldOverTimeSeries } from './series.ts';

const series = heldOverTimeSeries(realTables);
const text = describeHeldOverTime(series, { wider: false }, words);
const counts = realTables.population.filter((count) => count.definition.startsWith('recognised'));

describe('describeHeldOverTime', () => {
	it('has a heading that every count bears out', () => {
		expect(text.heading).toBe('Over 1,100 held at every count since 31 March 2022');
		expect(text.heading.length).toBeLessThanOrEqual(60);
		// Dates compare as strings: a month sorts before its days.
		const since = counts.filter((count) => count.date >= '2022-03-31');
		expect(since.length).toBeGreaterThan(60);
		expect(Math.min(...since.map((count) => count.held))).toBe(1110);
		const before = counts.filter((count) => count.date < '2022-03-31');
		expect(Math.max(...before.map((count) => count.held))).toBeLessThan(1100);
	});

	it('gives the first, the highest and the last count with date and source', () => {
		expect(text.summary.slice(0, 3)).toEqual([
			'On election day, 9 August 2020, 25 recognised political prisoners were held (Viasna).',
			'The highest published count is 1,500, of 28 April 2023 (Viasna).',
			'The last known count is 1,140, of 5 March 2026 (Viasna): 24% below the highest.'
		]);
		expect(Math.max(...counts.map((count) => count.held))).toBe(1500);
		expect(Math.round((1 - 1140 / 1500) * 100)).toBe(24);
	});

	it('says what was counted before and after each large release, and that nothing is known after the last', () => {
		const all = text.summary.join(' ');
		expect(all).toContain(
			'11 September 2025: the last count before it is 1,174, of 1 July 2025, the first after it 1,185'
		);
		expect(all).toContain(
			'13 December 2025: the last count before it is 1,201, of 30 September 2025, the first after it 1,135'
		);
		expect(all).toContain('No count is known after 5 March 2026.');
		expect(all).toContain('The release of 250 people on 19 March 2026 is therefore in no count yet.');
		expect(counts.every((count) => count.date <= '2026-03-05')).toBe(true);
	});

	it('speaks of the wider definition only where it is shown', () => {
		expect(text.summary.join(' ')).not.toContain('wider');
		const wider = describeHeldOverTime(series, { wider: true }, words);
		expect(wider.summary.slice(-3)).toEqual([
			'By the wider definition: 1,770, May 2023 (Dissidentby).',
			'By the wider definition: 1,603, 20 March 2024 (Dissidentby).',
			'By the wider definition: 1,336, 30 September 2025 (Dissidentby).'
		]);
		expect(wider.heading).toBe(text.heading);
	});

	it('counts those who are not named', () => {
		const unnamed = counts.filter((count) => count.countedBy.startsWith('Other')).length;
		expect(text.notes).toContain(`${unnamed} counts are cited without the name of the counter.`);
	});

	it('rests its note on the one who was put back on the data', () => {
		const returned = realTables.releases.filter((release) => release.outcome === 'returned-to-custody');
		expect(returned).toMatchObject([{ personId: 'mikalai-statkevich', waveId: '2025-09-belavia-deal' }]);
	});

	it('has a sentence for no count', () => {
		const empty = { ...series, recognised: [], wider: [], waves: [] };
		expect(describeHeldOverTime(empty, { wider: true }, words)).toEqual({
			heading: 'No count of people held is recorded',
			measure: 'Recognised political prisoners held, Belarus',
			summary: [],
			notes: []
		});
	});
});
