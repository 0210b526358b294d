import { describe, expect, it } from 'vitest';
import { firstDay } from '#lib/data/partial-date.ts';
import { realTables } from '../../../../tests/charts/real.ts';
import { DEFAULTS } from './options.ts';
import { select } from './selection.ts';
import { timelineSeries } from './series.ts';

describe('a selection', () => {
	const late = timelineSeries({
		...realTables,
		arrests: [],
		sentences: [],
		releases: realTables.releases.filter(({ date }) => date !== null && date >= '2025-06')
	});

	it('of late events names nothing that came before the time it draws', () => {
		const { period, moments, waves } = select(late, DEFAULTS);
		expect(period.from).toBe('2025-06-01');
		for (const { date } of [...moments, ...waves]) expect(firstDay(date) >= period.from).toBe(true);
		expect(moments.length).toBeGreaterThan(0);
	});

	it('of everything names the election', () =>
		expect(select(timelineSeries(realTables), DEFAULTS).moments.map(({ date }) => date)).toContain(
			'2020-08-09'
		));
});
