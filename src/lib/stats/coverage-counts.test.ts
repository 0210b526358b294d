import { describe, expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { countersOf } from './coverage-counters.ts';
import { limitsOf } from './coverage-limits.ts';
import { sampleOf, wavesAfterNewestCount } from './coverage-sample.ts';
import { summariseSources } from './coverage-sources.ts';
import { tacticCoverage } from './coverage-tactics.ts';

describe('who counts', () => {
	const counters = countersOf(realTables.population);

	it('covers every count once', () => {
		expect(counters.reduce((sum, { counts }) => sum + counts, 0)).toBe(realTables.population.length);
	});

	it('keeps the wider rule apart', () => {
		expect(counters.filter(({ definition }) => definition === 'wider definition')).toMatchObject([
			{ countedBy: 'Dissidentby', to: '2025-09-30', held: 1336 }
		]);
	});

	it('takes the newest count of each, not the last row', () => {
		expect(countersOf(realTables.population.toReversed())).toEqual(expect.arrayContaining(counters));
		expect(counters[0]).toMatchObject({ countedBy: 'Viasna', to: '2026-03-05', held: 1140 });
	});
});

describe('the documented people as a sample', () => {
	it('are set beside the newest count that is split by sex', () => {
		const { people, women, roles, compared } = sampleOf(realTables);
		expect(people).toBe(realTables.people.length);
		expect(women).toBeLessThan(people);
		expect(roles[0]?.people).toBeGreaterThanOrEqual(roles[1]?.people ?? 0);
		expect(compared).toMatchObject({ date: '2025-12-31', held: 1131, women: 167 });
	});

	it('no count reaches past the waves after it', () => {
		expect(wavesAfterNewestCount(realTables).map(({ date, released }) => [date, released])).toEqual([
			['2026-03-19', 250]
		]);
	});
});

describe('the sources in numbers', () => {
	const summary = summariseSources(realTables.sources);

	it('are each in one kind, one language and one reliability', () => {
		for (const tallies of [summary.byKind, summary.byLanguage, summary.byReliability])
			expect(tallies.reduce((sum, { sources }) => sum + sources, 0)).toBe(realTables.sources.length);
	});

	it('count those without an address or a date', () => {
		expect(summariseSources([])).toMatchObject({ sources: 0, publishers: 0, withoutAddress: 0, byKind: [] });
		expect(summary.withoutAddress).toBe(realTables.sources.filter(({ url }) => url === null).length);
	});
});

describe('what sources say about their own limits', () => {
	const { known, official, closed, slow, punished } = limitsOf(realTables);

	it('is what the sentences of the page say', () => {
		expect(official.note).toMatch(/Viasna.*about a fifth stay unseen/);
		expect(closed.note).toMatch(/access to the court database was closed/);
		expect([known.value, official.value, closed.value, punished.value]).toEqual([1285, 1600, 1254, 2000]);
		expect(slow.countedBy).toBe('Belarusian Sociological Group');
	});

	it('stops the build where its row is gone', () => {
		expect(() => limitsOf({ ...realTables, indicators: [] })).toThrow('viasna-convicted-per-year');
	});
});

describe('the series of a tactic', () => {
	it('have one span and their own counter', () => {
		const choices = [
			{ tacticId: 'arbitrary-detention', indicatorIds: ['viasna-detained-per-year'] }
		] as const;
		expect(tacticCoverage(realTables, choices)).toMatchObject([
			{ series: [{ countedBy: 'Viasna', values: 3, from: '2020-05', to: '2022-12-31' }] }
		]);
	});

	it('must exist', () => {
		const choices = [{ tacticId: 'torture', indicatorIds: ['nothing'] }] as const;
		expect(() => tacticCoverage(realTables, choices)).toThrow('nothing');
	});
});
