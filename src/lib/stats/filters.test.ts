import { describe, expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { EVENT_KINDS, isFiltered, NO_FILTERS, STATUS_NAMES, type Filters } from './filters.ts';
import { statusOf } from './status.ts';
import { statusesOf } from './statuses.ts';

const single: Partial<Filters>[] = [
	{ from: '2020-08' },
	{ to: '2020-12' },
	{ roles: ['journalist'] },
	{ genders: ['f'] },
	{ kinds: ['arrests'] },
	{ waves: ['2025-12-potash-deal'] },
	{ statuses: ['freed'] },
	{ name: 'ales' }
];

describe('filters', () => {
	it('are none by default', () => expect(isFiltered(NO_FILTERS)).toBe(false));

	it.each(single)('are some with %o alone', (chosen) =>
		expect(isFiltered({ ...NO_FILTERS, ...chosen })).toBe(true)
	);

	it('know every kind of event that has a table, and every status that somebody has', () => {
		for (const kind of EVENT_KINDS) expect(realTables[kind].length).toBeGreaterThan(0);
		for (const { status } of statusesOf(realTables).values()) expect(STATUS_NAMES).toContain(status);
	});
});

describe('the statuses of everyone', () => {
	it('are those of each person alone', () => {
		expect(statusesOf(realTables).size).toBe(realTables.people.length);
		for (const person of realTables.people)
			expect(statusesOf(realTables).get(person.personId)).toEqual(statusOf(person, realTables));
	});

	it('are reckoned once for the same tables', () => {
		expect(statusesOf(realTables)).toBe(statusesOf(realTables));
		expect(statusesOf({ ...realTables, people: [] }).size).toBe(0);
	});
});
