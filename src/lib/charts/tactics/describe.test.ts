import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../../tests/charts/real.ts';
import { describeTactics } from './describe.ts';
import { allCounts, tacticsSeries, type TacticsSeries } from './series.ts';
import { tableOfTactics } from './table.ts';
import { panelWords } from './words.ts';

const series = tacticsSeries(realTables);
const text = describeTactics(series, words);

const cautions = (index: number, of: TacticsSeries = series): string => {
	const panel = of.panels[index];
	return panel ? panelWords(panel, of, words).cautions.join(' ') : '';
};

const noteOf = (indicatorId: string, year: string): string =>
	realTables.indicators.find((row) => row.indicatorId === indicatorId && row.periodEnd?.startsWith(year))
		?.note ?? '';

describe('the words of tactics', () => {
	it('set the newest trials against the releases of the same year', () => {
		expect(text.heading).toBe('While some were freed in 2025, at least 1,254 were convicted');
		expect(text.heading.length).toBeLessThanOrEqual(60);
		expect(realTables.waves.some((wave) => wave.date.startsWith('2025') && wave.released > 0)).toBe(true);
		expect(noteOf('viasna-convicted-per-year', '2025')).toMatch(/^At least/);
	});

	it('fall back to what the figure is where the newest year of trials saw no release', () => {
		const { heading } = describeTactics({ ...series, yearsOfReleases: [2024] }, words);
		expect(heading).toBe('Five tactics of repression, each counted by its own measure');
	});

	it('name the counters that the tables name', () => {
		const counters = series.panels.map((panel) => panel.stack[0]?.counts.at(-1)?.countedBy);
		expect(counters).toEqual([
			'Viasna',
			'Human rights community (Viasna)',
			'Viasna',
			'Viasna',
			'Lawtrend and OEEC'
		]);
	});

	it('give one sentence a panel, and one more for values counted from the list of deaths', () => {
		expect(text.summary).toHaveLength(6);
		expect(text.summary[0]).toContain('33,000 (May 2020 – December 2020)');
		expect(text.summary[1]).not.toContain('2021');
		expect(text.summary[2]).toContain('1 (31 December 2021)');
		expect(text.summary[5]).toContain('1,905 (28 February 2025)');
	});

	it('caution where the facts ask for it', () => {
		expect(cautions(0)).toBe(
			'The number for 2020 covers only May to December. No comparable yearly count is known after 2022.'
		);
		expect(cautions(1)).toContain('About 5,000 complaints of police violence');
		expect(cautions(1)).toContain('Criminal cases opened over August 2020: 0, as known on 31 December 2020.');
		expect(cautions(3)).toContain('No comparable yearly count is known after 2024.');
		expect(cautions(4)).toContain('1,917, on 31 March 2025');
	});

	it('rest on what the rows say', () => {
		expect(noteOf('viasna-convicted-per-year', '2025')).toContain('access to the court database was closed');
		const decisions = realTables.indicators.find(
			(row) => row.indicatorId === 'extremist-materials-decisions-per-year'
		);
		expect(decisions?.methodNote).toContain('one decision can cover many items');
		const complaints = realTables.indicators.find(
			(row) => row.indicatorId === 'torture-complaints-registered'
		);
		expect(complaints?.note).toMatch(/^About/);
	});

	it('leave out what is not known', () => {
		const remarks = { complaints: null, casesOpened: null, newestSum: null };
		expect(cautions(1, { ...series, remarks })).toBe('Nobody counts torture itself by year.');
		expect(cautions(4, { ...series, remarks })).not.toContain('1,917');
	});

	it('are a sensible sentence where nothing is known', () => {
		const empty = tacticsSeries({ ...realTables, indicators: [], deaths: [] });
		expect(describeTactics(empty, words).summary).toEqual(['No count of any of the five tactics is known.']);
		expect(tableOfTactics(empty, words).rows).toEqual([]);
	});
});

describe('the table of tactics', () => {
	it('has every number of the figure, with its sources', () => {
		const table = tableOfTactics(series, words);
		expect(table.rows).toHaveLength(3 + 5 + 2 + 5 + 3 + 3 * 4 + 1);
		expect(table.rows.map((row) => row.cells[4]?.value)).toEqual(allCounts(series).map(({ value }) => value));
		expect(table.rows.every((row) => row.cells.length === table.columns.length)).toBe(true);
		expect(table.rows.every((row) => row.cells.at(-1)?.value !== '')).toBe(true);
	});
});
