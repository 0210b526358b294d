import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import chart from './index.ts';
import { EVERYTHING, type SentencesOptions } from './options.ts';

const series = chart.series(realTables);
const textOf = (options: SentencesOptions) => chart.describe(series, options, words);

/** Lengths of the dated prison terms of a year, or of all, straight from the table. */
const prisonYears = (year = ''): number[] =>
	realTables.sentences
		.flatMap(({ kind, date, years }) =>
			kind === 'prison' && years !== null && date?.startsWith(year) ? [years] : []
		)
		.toSorted((a, b) => a - b);

const long = (years: readonly number[]): number => years.filter((length) => length >= 10).length;

describe('words of sentences', () => {
	it('heads with the share of long terms', () => {
		const all = prisonYears();
		expect(textOf(EVERYTHING).heading).toBe(
			`${long(all)} of ${all.length} prison terms were for ten years or more`
		);
		for (const year of [2021, 2023]) {
			const ofYear = prisonYears(String(year));
			expect(textOf({ year, role: null }).heading).toBe(
				`In ${year}, ${long(ofYear)} of ${ofYear.length} prison terms were for ten years or more`
			);
		}
	});

	it('keeps every heading to two lines on a phone', () => {
		for (const { options } of chart.views) expect(textOf(options).heading.length).toBeLessThanOrEqual(66);
	});

	it('gives medians that half of the terms reach', () => {
		const { summary } = textOf(EVERYTHING);
		for (const [year, median, inWords] of [
			['2021', 2.5, '2 years 6 months'],
			['2022', 10, '10 years'],
			['2023', 9, '9 years'],
			['2024', 5, '5 years']
		] as const) {
			const lengths = prisonYears(year);
			const reach = lengths.filter((length) => length >= median).length;
			expect(reach).toBeGreaterThanOrEqual(lengths.length / 2);
			expect(summary).toContain(
				`${year}: ${lengths.length} prison terms, at least half of them ${inWords} or longer.`
			);
		}
	});

	it('names the longest term and the two cases', () => {
		const { summary } = textOf(EVERYTHING);
		expect(prisonYears().at(-1)).toBe(25);
		expect(summary).toContain('The longest is 25 years, given to Mikalai Autukhovich.');
		expect(summary).toContain('Maryia Kalesnikava was sentenced to 11 years on 6 September 2021.');
		expect(summary).toContain('Ales Bialiatski was sentenced to 10 years on 3 March 2023.');
	});

	it('counts what is listed and not drawn, so that every row is accounted for', () => {
		const { notes } = textOf(EVERYTHING);
		const dated = realTables.sentences.filter(({ date }) => date !== null);
		const undated = realTables.sentences.length - dated.length;
		expect(notes).toContain(`${undated} sentences have no known date: they are in the table, not drawn.`);
		expect(notes.some((note) => note.startsWith('7 sentences of other kinds'))).toBe(true);
		expect(notes).toContain('The length of 1 term is not known: it is in the table, not drawn.');
		expect(notes).toContain(
			'Rico Krieger was sentenced to death on 24 June 2024 and freed on 1 August 2024: in the table, not drawn as a term.'
		);
		expect(154 + undated + 7 + 1 + 1).toBe(realTables.sentences.length);
	});

	it('says in a view of one year that undated sentences could belong to it', () => {
		expect(textOf({ year: 2021, role: null }).notes.at(-1)).toBe(
			'10 more sentences have no known date and could belong to this year.'
		);
	});
});
