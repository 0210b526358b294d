import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilters } from '../../../tests/charts/any-filters.ts';
import { realTables } from '../../../tests/charts/real.ts';
import type { Tables } from '#lib/data/tables.ts';
import { filterTables, type FilteredTables } from './filter-tables.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { statusOf } from './status.ts';

const everyone = (): boolean => true;
const filter = (chosen: Partial<Filters>, tables: Tables = realTables): FilteredTables =>
	filterTables(tables, { ...NO_FILTERS, ...chosen }, everyone);
const idsOf = (rows: readonly { personId: string }[]): string[] => [
	...new Set(rows.map(({ personId }) => personId))
];

/** The cells of a file up to the first that may hold a comma. */
const cellsOf = (file: string): string[][] =>
	readFileSync(`static/data/${file}`, 'utf8')
		.split('\n')
		.slice(1)
		.map((line) => line.split(','));

describe('the questions of readers, by the lines of the files', () => {
	it('how many documented people were arrested in 2020', () => {
		const expected = new Set(
			cellsOf('arrests.csv').flatMap(([id, date]) => (date?.startsWith('2020') ? [id] : []))
		);
		const { people, ofEvents, undated } = filter({ from: '2020-01', to: '2020-12', kinds: ['arrests'] });
		expect(new Set(idsOf(ofEvents.arrests))).toEqual(expected);
		expect(people).toBe(expected.size);
		expect(undated).toBe(0);
		expect([ofEvents.sentences, ofEvents.releases]).toEqual([[], []]);
	});

	it('which journalists were freed on 11 September 2025', () => {
		const journalists = realTables.people.filter(({ roles }) => roles.includes('journalist'));
		const expected = cellsOf('releases.csv')
			.filter(([, , wave]) => wave === '2025-09-belavia-deal')
			.flatMap(([id = '']) => (journalists.some(({ personId }) => personId === id) ? [id] : []));
		const { ofPeople } = filter({ roles: ['journalist'], waves: ['2025-09-belavia-deal'] });
		expect(expected.length).toBeGreaterThan(0);
		expect(idsOf(ofPeople.people).toSorted()).toEqual(expected.toSorted());
	});

	it('who was last reported held in 2026', () => {
		const held = filter({ statuses: ['last-reported-held'] }).ofPeople.people;
		const freed = new Set(cellsOf('releases.csv').map(([id]) => id));
		expect(held.length).toBeGreaterThan(0);
		expect(held.filter(({ personId }) => freed.has(personId))).toEqual([]);
	});
});

describe('nothing chosen', () => {
	it('gives the same tables and counts them', () => {
		const { ofEvents, ofPeople, events, undated, people } = filter({});
		const { arrests, sentences, releases } = realTables;
		expect(ofEvents).toBe(realTables);
		expect(ofPeople).toBe(realTables);
		expect(events).toBe(arrests.length + sentences.length + releases.length);
		expect(undated).toBe([...sentences, ...releases].filter(({ date }) => date === null).length);
		expect(people).toBe(realTables.people.length);
	});
});

describe('a period', () => {
	const [arrest] = realTables.arrests;
	const dated = (...dates: string[]): Tables => ({
		...realTables,
		arrests: dates.flatMap((date) => (arrest ? [{ ...arrest, date }] : []))
	});
	const arrestsWithin = (from: string | null, to: string | null): string[] =>
		filter(
			{ from, to },
			dated('2021', '2021-01', '2021-02-28', '2021-03', '2021-03-31', '2021-04-01', '2022')
		).ofEvents.arrests.map(({ date }) => date);

	it('holds a date that lies in it as a whole', () => {
		expect(arrestsWithin('2021-02', '2021-03')).toEqual(['2021-02-28', '2021-03', '2021-03-31']);
		expect(arrestsWithin('2021-01', '2021-12')).toHaveLength(6);
		expect(arrestsWithin('2021-02', '2022-01')).not.toContain('2021');
		expect(arrestsWithin(null, '2021-01')).toEqual(['2021-01']);
		expect(arrestsWithin('2021-04', null)).toEqual(['2021-04-01', '2022']);
	});

	it('holds no event without a date', () => {
		const { ofEvents, undated } = filter({ from: '1990-01' });
		expect(undated).toBe(0);
		expect(ofEvents.sentences.every(({ date }) => date !== null)).toBe(true);
	});
});

describe('a person who remains', () => {
	it('keeps all events of the life, and the status that follows from them', () => {
		const { ofPeople, ofEvents } = filter({ kinds: ['arrests'], from: '2020-09', to: '2020-09' });
		const one = ofPeople.people.find(({ personId }) => personId === 'maryia-kalesnikava');
		expect(one && statusOf(one, ofPeople).status).toBe('freed');
		expect(ofEvents.releases).toEqual([]);
	});

	it('may have no event at all, unless events are chosen', () => {
		const tables = { ...realTables, arrests: [], sentences: [], releases: [] };
		expect(filter({ genders: ['f'] }, tables).people).toBeGreaterThan(0);
		expect(filter({ genders: ['f'], kinds: ['arrests'] }, tables).people).toBe(0);
	});

	it('has the name', () => {
		const chosen = { ...NO_FILTERS, name: 'bialiatski' };
		const { ofPeople } = filterTables(realTables, chosen, (id) => id === 'ales-bialiatski');
		expect(idsOf(ofPeople.people)).toEqual(['ales-bialiatski']);
	});
});

/** The same, row by row and slowly, as the filters are described. */
function slowly(
	filters: Filters,
	matchesName: (id: string) => boolean
): { people: string[]; events: number } {
	const { from, to, kinds } = filters;
	const chosen = (wanted: readonly string[], has: readonly string[]): boolean =>
		wanted.length === 0 || wanted.some((one) => has.includes(one));
	const inPeriod = (date: string | null): boolean =>
		(from === null && to === null) ||
		(date !== null &&
			(from === null || `${date}-01-01`.slice(0, 7) >= from) &&
			(to === null || `${date}${date.length === 4 ? '-12' : ''}`.slice(0, 7) <= to));
	const left = realTables.people.flatMap((person) => {
		const isOfPerson = ({ personId }: { personId: string }): boolean => personId === person.personId;
		const waves = realTables.releases.filter(isOfPerson).flatMap(({ waveId }) => waveId ?? []);
		const passes =
			chosen(filters.roles, person.roles) &&
			chosen(filters.genders, [person.gender]) &&
			chosen(filters.statuses, [statusOf(person, realTables).status]) &&
			chosen(filters.waves, waves) &&
			(filters.name === '' || matchesName(person.personId));
		const events = (['arrests', 'sentences', 'releases'] as const)
			.filter((kind) => chosen(kinds, [kind]))
			.flatMap((kind) => realTables[kind].filter(isOfPerson).filter(({ date }) => inPeriod(date)));
		const needsEvent = from !== null || to !== null || kinds.length > 0;
		return passes && !(needsEvent && events.length === 0) ? [{ id: person.personId, events }] : [];
	});
	return { people: left.map(({ id }) => id), events: left.flatMap(({ events }) => events).length };
}

it('any filters give what they are described to give', () => {
	const hasA = (id: string): boolean => id.startsWith('a');
	fc.assert(
		fc.property(anyFilters, (filters) => {
			const found = filterTables(realTables, filters, hasA);
			const expected = slowly(filters, hasA);
			expect(idsOf(found.ofPeople.people)).toEqual(expected.people);
			expect(found.events).toBe(expected.events);
			expect(found.ofEvents.people).toEqual(found.ofPeople.people);
			expect(found.ofEvents.waves).toBe(realTables.waves);
			expect(found.undated).toBeLessThanOrEqual(found.events);
		})
	);
});
