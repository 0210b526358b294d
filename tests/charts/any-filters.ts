import fc from 'fast-check';
import { CODES } from '#lib/data/codes.ts';
import { EVENT_KINDS, STATUS_NAMES, type Filters } from '#lib/stats/filters.ts';
import { wavesByDate } from '#lib/stats/wave-list.ts';
import { realTables } from './real.ts';

/** What an address may name in the published data. */
export const realKnown = {
	waves: wavesByDate(realTables.waves).map(({ waveId }) => waveId),
	first: '2020-05',
	last: '2026-06'
};

const month = fc
	.tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)
	.filter((one) => one >= realKnown.first && one <= realKnown.last);

const period = fc
	.tuple(fc.option(month), fc.option(month))
	.map(([from, to]) => (from !== null && to !== null && from > to ? { from: to, to: from } : { from, to }));

/** Often nothing, else a few, in the order in which they are offered. */
const some = <Choice>(choices: readonly Choice[]): fc.Arbitrary<Choice[]> =>
	fc.oneof(fc.constant<Choice[]>([]), fc.subarray([...choices]));

/** Any valid filters over the published data. */
export const anyFilters: fc.Arbitrary<Filters> = fc
	.tuple(
		fc.oneof(fc.constant({ from: null, to: null }), period),
		fc.record({
			roles: some(CODES.role),
			genders: some(CODES.gender),
			kinds: some(EVENT_KINDS),
			waves: some(realKnown.waves),
			statuses: some(STATUS_NAMES),
			name: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/))
		})
	)
	.map(([dates, choices]) => ({ ...dates, ...choices }));
