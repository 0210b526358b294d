import { describe, expect, it } from 'vitest';
import { largeWaves } from '#lib/stats/large-waves.ts';
import { realTables, words } from '../../../../tests/charts/real.ts';
import { describeFreedAndHeld } from './describe.ts';
import { announcer } from './labels.ts';
import { freedAndHeldSeries, type Freed } from './series.ts';
import { tableOfFreedAndHeld } from './table.ts';

const series = freedAndHeldSeries(realTables);
const { heading, summary, notes } = describeFreedAndHeld(series, words);
const said = (table: typeof realTables): string =>
	describeFreedAndHeld(freedAndHeldSeries(table), words).summary.join(' ');

describe('the words of freed-and-held', () => {
	it('state the finding in two lines of a phone', () => {
		expect(heading).toBe('123 people were freed. 1,131 were still held.');
		expect(heading.length).toBeLessThanOrEqual(60);
	});

	it('say who announced, who counted, where people were taken', () => {
		expect(summary[0]).toContain('Lukashenka’s press service and the US envoy');
		expect(summary).toContain('They were taken to Ukraine (114) and Lithuania (9).');
		expect(summary[3]).toMatch(/still held on 31 December 2025, as counted by Viasna/);
	});

	it('have short words for who announced, whichever large wave is the newest with a count', () => {
		for (const wave of largeWaves(realTables.waves)) {
			const freed = { ...(series.pair?.freed as Freed), waveId: wave.waveId, announcedBy: wave.announcedBy };
			expect(announcer(freed, words).length).toBeLessThan(wave.announcedBy.length);
		}
	});

	it('use the table’s own words for an announcer that has no short ones', () => {
		const freed = { ...(series.pair?.freed as Freed), waveId: 'a-new-wave', announcedBy: 'somebody' };
		expect(announcer(freed, words)).toBe('somebody');
	});

	it('call the newest count older than the release after it, while it is', () => {
		expect(summary.at(-1)).toMatch(/1,140 held on 5 March 2026 \(Viasna\), was made before the last of them/);
		const withoutLast = realTables.waves.filter((wave) => wave.date < '2026-03-19');
		expect(said({ ...realTables, waves: withoutLast })).toMatch(/newest count known is 1,140 held/);
	});

	it('say that no later count is known where there is none', () => {
		const population = realTables.population.filter((count) => count.date < '2026');
		expect(said({ ...realTables, population })).toMatch(/No later count of people held is known\./);
	});

	it('warn against adding, and name the other counts of the month', () => {
		expect(notes[0]).toContain('must not be added up');
		expect(notes[1]).toContain('1,135 on 23 December 2025 (Viasna)');
	});

	it('are a sensible sentence where nothing is known', () => {
		const empty = describeFreedAndHeld(freedAndHeldSeries({ ...realTables, waves: [] }), words);
		expect(empty.heading).toBe('No large release has a later count of people held');
		expect(empty.summary).toHaveLength(1);
	});
});

describe('the table of freed-and-held', () => {
	it('has the two groups and what came later, each row with as many cells as columns', () => {
		const table = tableOfFreedAndHeld(series, words);
		expect(table.rows.map((row) => row.cells[1]?.value)).toEqual([123, 1131, 22, 18, 250, 1140]);
		expect(table.rows.every((row) => row.cells.length === table.columns.length)).toBe(true);
		expect(new Set(table.rows.map((row) => row.id)).size).toBe(table.rows.length);
		expect(table.rows[0]?.cells[0]?.href).toBe('/waves/2025-12-potash-deal/');
	});
});
