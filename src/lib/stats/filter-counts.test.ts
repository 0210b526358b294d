import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilters, realKnown } from '../../../tests/charts/any-filters.ts';
import { realTables } from '../../../tests/charts/real.ts';
import { CODES } from '#lib/data/codes.ts';
import { countsFor } from './filter-counts.ts';
import { filterTables } from './filter-tables.ts';
import { EVENT_KINDS, NO_FILTERS, STATUS_NAMES } from './filters.ts';

const everyone = (): boolean => true;
const hasA = (id: string): boolean => id.startsWith('a');

describe('counts beside the choices', () => {
	it('name every choice in its order', () => {
		const { roles, genders, statuses, waves, kinds } = countsFor(realTables, NO_FILTERS, everyone);
		expect([...roles.keys()]).toEqual(CODES.role);
		expect([...genders.keys()]).toEqual(CODES.gender);
		expect([...statuses.keys()]).toEqual(STATUS_NAMES);
		expect([...waves.keys()]).toEqual(realKnown.waves);
		expect([...kinds.keys()]).toEqual(EVENT_KINDS);
	});

	it('count the rows where nothing is chosen', () => {
		const { genders, kinds } = countsFor(realTables, NO_FILTERS, everyone);
		expect(genders.get('f')).toBe(realTables.people.filter(({ gender }) => gender === 'f').length);
		expect((genders.get('f') ?? 0) + (genders.get('m') ?? 0)).toBe(realTables.people.length);
		expect(kinds.get('sentences')).toBe(realTables.sentences.length);
	});

	it('do not shrink by choices of their own filter', () => {
		const all = countsFor(realTables, NO_FILTERS, everyone);
		const chosen = countsFor(realTables, { ...NO_FILTERS, roles: ['journalist'] }, everyone);
		expect(chosen.roles).toEqual(all.roles);
		expect(chosen.genders.get('f')).toBeLessThan(all.genders.get('f') ?? 0);
	});

	it('say what the choice alone would leave', () => {
		fc.assert(
			fc.property(anyFilters, (filters) => {
				const counts = countsFor(realTables, filters, hasA);
				for (const trait of ['roles', 'genders', 'statuses', 'waves'] as const)
					for (const [choice, count] of counts[trait])
						expect(filterTables(realTables, { ...filters, [trait]: [choice] }, hasA).people).toBe(count);
				for (const [kind, count] of counts.kinds)
					expect(filterTables(realTables, { ...filters, kinds: [kind] }, hasA).events).toBe(count);
			}),
			{ numRuns: 30 }
		);
	});
});
