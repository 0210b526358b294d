import { describe, expect, it } from 'vitest';
import { realTables } from '../../../../tests/charts/real.ts';
import { freedAndHeldSeries, sourceIdsOf } from './series.ts';

const series = freedAndHeldSeries(realTables);

describe('freed-and-held series', () => {
	it('sets the wave of 13 December 2025 against the count at the end of that month', () => {
		const wave = realTables.waves.find((row) => row.date === '2025-12-13');
		const count = realTables.population.find((row) => row.date === '2025-12-31');
		expect(series.pair?.freed).toMatchObject({ date: '2025-12-13', people: wave?.released });
		expect(series.pair?.held).toMatchObject({
			date: '2025-12-31',
			people: count?.held,
			countedBy: 'Viasna'
		});
	});

	it('knows the other counts of the month, the later waves and the newest count', () => {
		expect(series.otherCounts.map(({ date, people }) => [date, people])).toEqual([
			['2025-12-23', 1135],
			['2025-12-29', 1131]
		]);
		expect(series.laterWaves.map(({ date, people }) => [date, people])).toEqual([
			['2025-12-30', 22],
			['2026-03-05', 18],
			['2026-03-19', 250]
		]);
		expect(series.laterCount).toMatchObject({ date: '2026-03-05', people: 1140 });
	});

	it('survives JSON', () => {
		expect(JSON.parse(JSON.stringify(series))).toEqual(series);
	});

	it('names sources once each, those of the wave first', () => {
		const ids = sourceIdsOf(series);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.slice(0, 1)).toEqual(series.pair?.freed.sourceIds.slice(0, 1));
		const known = new Set(realTables.sources.map((source) => source.sourceId));
		expect(ids.filter((id) => !known.has(id))).toEqual([]);
	});

	it('is an empty pair where nothing is known', () => {
		const empty = freedAndHeldSeries({ ...realTables, waves: [], population: [] });
		expect(empty).toMatchObject({ pair: null, laterCount: null, asOf: series.asOf });
	});
});
