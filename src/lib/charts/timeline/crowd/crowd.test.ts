import { sum } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Tables } from '#lib/data/tables.ts';
import { faultsOf } from '../../../../../tests/charts/faults.ts';
import { envAt, realTables, words } from '../../../../../tests/charts/real.ts';
import timeline from '../index.ts';
import { DEFAULTS } from '../options.ts';
import { crowdOf } from './crowd.ts';

const repeated = <Row>(rows: readonly Row[]): Row[] => Array.from({ length: 6 }, () => rows).flat();
const crowded: Tables = {
	...realTables,
	arrests: repeated(realTables.arrests),
	sentences: repeated(realTables.sentences),
	releases: repeated(realTables.releases)
};
const series = timeline.series(crowded);
const LANES = ['arrests', 'sentences', 'releases'] as const;

describe('events that are too many for a mark each', () => {
	it('are counted; the real ones are not', () => {
		expect(crowdOf(realTables)).toBeNull();
		expect(series.crowd).toBeDefined();
		expect(JSON.parse(JSON.stringify(series))).toEqual(series);
	});

	it.each(LANES)('are all there among the %s: in bars, of a year, or undated', (lane) => {
		const ofMonths = crowded[lane].filter(({ date }) => date !== null && date.length > 4);
		const { rows } = timeline.table(series, DEFAULTS, words);
		const inBars = rows
			.filter(({ id }) => id.startsWith(`${lane}/`))
			.map(({ cells }) => Number(cells[2]?.value));
		expect(sum(inBars)).toBe(ofMonths.length);
		const counted = series.crowd?.find((one) => one.lane === lane);
		expect(sum(counted?.dates ?? [], ([, events]) => events) + (counted?.undated ?? 0)).toBe(
			crowded[lane].length
		);
	});

	it('say that they are counted, and what stands in no bar', () => {
		const { summary, notes } = timeline.describe(series, DEFAULTS, words);
		expect(summary).toHaveLength(3);
		expect(notes[0]).toBe(words.t('timeline.crowd.note'));
		expect(notes.join(' ')).toMatch(/\d undated/);
	});

	it.each([288, 360, 720, 1120, 1600])(
		'are drawn without a fault at %i px, a row of the table for each bar',
		(width) => {
			const model = timeline.layout(series, DEFAULTS, envAt(width));
			expect(faultsOf(model)).toEqual([]);
			const rows = timeline.table(series, DEFAULTS, words).rows.map(({ id }) => id);
			expect(model.marks.flatMap(({ id }) => id ?? [])).toEqual(rows);
		}
	);

	it('leave nothing where no event falls in a period', () => {
		const never = { ...DEFAULTS, from: '1990-01', to: '1990-02' };
		expect(timeline.describe(series, never, words).heading).toBe(words.t('timeline.heading.empty'));
		expect(timeline.table(series, never, words).rows).toEqual([]);
	});
});
