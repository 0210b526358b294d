import { describe, expect, it } from 'vitest';
import type { PopulationCount, Wave } from '#lib/data/tables.ts';
import { realTables } from '../../../tests/charts/real.ts';
import { countAfter, newestWaveWithCount } from './held-after.ts';

const wave = (date: string, released = 60): Wave => ({
	...(realTables.waves[0] as Wave),
	waveId: date,
	date,
	released
});

const count = (date: string, held: number, more: Partial<PopulationCount> = {}): PopulationCount => ({
	...(realTables.population[0] as PopulationCount),
	definition: 'recognised political prisoners held',
	date,
	held,
	...more
});

describe('countAfter', () => {
	it('takes the last count later in the month of the wave', () => {
		const counts = [count('2025-12-31', 3), count('2025-12-20', 2), count('2026-03-05', 4)];
		expect(countAfter(wave('2025-12-13'), counts)?.held).toBe(3);
	});

	it('takes the first count after it where the month has none', () => {
		const counts = [count('2025-12-01', 1), count('2026-03-05', 4), count('2026-02-01', 3)];
		expect(countAfter(wave('2025-12-13'), counts)?.held).toBe(3);
	});

	it('leaves out the day itself, a month that began before, and the wider definition', () => {
		const counts = [
			count('2025-12-13', 1),
			count('2025-12', 2),
			count('2025-12-31', 3, { definition: 'wider definition' })
		];
		expect(countAfter(wave('2025-12-13'), counts)).toBeNull();
	});
});

describe('newestWaveWithCount', () => {
	it('passes over a newer wave without a count, and over small ones', () => {
		const found = newestWaveWithCount(
			{
				...realTables,
				waves: [wave('2025-09-11'), wave('2025-12-13'), wave('2025-12-20', 49), wave('2026-03-19')],
				population: [count('2025-09-30', 1), count('2025-12-31', 2)]
			},
			50
		);
		expect(found?.wave.date).toBe('2025-12-13');
		expect(found?.count.held).toBe(2);
	});

	it('is null where no wave has a count', () => {
		expect(newestWaveWithCount({ ...realTables, population: [] }, 50)).toBeNull();
	});
});
