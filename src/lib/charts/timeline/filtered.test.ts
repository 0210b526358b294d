import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilters } from '../../../../tests/charts/any-filters.ts';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, everyState, realTables, words } from '../../../../tests/charts/real.ts';
import { filterTables } from '#lib/stats/filter-tables.ts';
import { NO_FILTERS, type Filters } from '#lib/stats/filters.ts';
import type { ChartModel, ChartText } from '../model.ts';
import timeline from './index.ts';
import { DEFAULTS, MORE_CONTEXT, underFilters, type TimelineOptions } from './options.ts';
import { select } from './selection.ts';

const seriesOf = (filters: Filters) =>
	timeline.series(filterTables(realTables, filters, () => true).ofEvents);
const selected = (chosen: Partial<Filters>, options: TimelineOptions = DEFAULTS) => {
	const filters = { ...NO_FILTERS, ...chosen };
	return select(seriesOf(filters), underFilters(options, filters));
};
const textOf = (chosen: Partial<Filters>, options: TimelineOptions = DEFAULTS): ChartText => {
	const filters = { ...NO_FILTERS, ...chosen };
	return timeline.describe(seriesOf(filters), underFilters(options, filters), words);
};
const drawn = (chosen: Partial<Filters>, width: number): ChartModel => {
	const filters = { ...NO_FILTERS, ...chosen };
	return timeline.layout(seriesOf(filters), underFilters(DEFAULTS, filters), envAt(width));
};
const wordsOf = ({ marks }: ChartModel): string =>
	marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join(' ');

describe('a period chosen by filters', () => {
	it('is the time that is drawn, with the context within it', () => {
		const { period, moments } = selected({ from: '2023-01', to: '2023-06' });
		expect(period).toEqual({ from: '2023-01-01', to: '2023-06-30' });
		expect(moments.map(({ date }) => date)).toContain('2023-03-09');
		expect(moments.every(({ date }) => date.startsWith('2023'))).toBe(true);
	});

	it('gives way to a stretch that the reader has zoomed to, or a view has', () => {
		const filters = { ...NO_FILTERS, from: '2023-01', to: '2023-06' };
		const zoomed = { ...DEFAULTS, from: '2023-02-01', to: '2023-02-28', moreContext: MORE_CONTEXT };
		expect(underFilters(zoomed, filters)).toEqual({ ...zoomed, isFiltered: true });
		expect(underFilters(DEFAULTS, NO_FILTERS)).toBe(DEFAULTS);
	});

	it('that begins after the newest news has an end all the same', () => {
		const { period } = selected({ from: '2026-05' });
		expect(period.from <= period.to).toBe(true);
	});
});

describe('the words of what filters leave', () => {
	it('count it, and claim nothing of the whole', () => {
		const { heading, summary } = textOf({ roles: ['journalist'] });
		expect(heading).toMatch(/^\d+ arrests, \d+ sentences and \d+ releases$/);
		expect(summary.join(' ')).not.toMatch(/largest releases|sanctions/);
		expect(wordsOf(drawn({ roles: ['journalist'] }, 1120))).not.toMatch(/the longest|documented|Students/);
	});

	it('say of no release of many who of it is documented', () => {
		for (const { options } of everyState(timeline)) {
			const { heading, summary } = textOf({ genders: ['f'] }, options as TimelineOptions);
			expect(heading).toMatch(/^(\d+ (arrests?|sentences?|releases?)[, and]*)+$|^Nothing/);
			expect(summary.join(' ')).not.toContain('documented here');
		}
	});
});

describe('lanes that filters leave empty', () => {
	it('are words instead of a bare axis', () => {
		const { lanes, emptyLanes, moments } = selected({ kinds: ['sentences'] });
		expect([lanes, emptyLanes]).toEqual([['sentences'], ['arrests', 'releases']]);
		expect(new Set(moments.map(({ lane }) => lane))).toEqual(new Set(['sentences']));
		const said = 'The filters leave nothing under: Arrests and Releases.';
		expect(textOf({ kinds: ['sentences'] }).summary).toContain(said);
		for (const width of [360, 720, 1120])
			expect(wordsOf(drawn({ kinds: ['sentences'] }, width))).toContain(said);
		expect(drawn({ kinds: ['sentences'] }, 1120).height).toBeLessThan(drawn({}, 1120).height * 0.7);
	});

	it('are all there where nothing is filtered', () => {
		const { lanes, emptyLanes } = select(seriesOf(NO_FILTERS), {
			...DEFAULTS,
			from: '2026-03',
			to: '2026-03'
		});
		expect([lanes.length, emptyLanes]).toEqual([3, []]);
	});
});

it('has no fault under any filters, at any width', () => {
	fc.assert(
		fc.property(anyFilters, fc.integer({ min: 288, max: 1600 }), (filters, width) => {
			expect(faultsOf(drawn(filters, width))).toEqual([]);
		}),
		{ numRuns: 80 }
	);
}, 60_000);
