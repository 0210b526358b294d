import { describe, expect, it } from 'vitest';
import { realTables, words } from '../../../tests/charts/real.ts';
import { countPeople, listedDeaths, peopleByLetter, type ListedPerson } from './people-list.ts';

const letters = peopleByLetter(realTables, words);
const all = letters.flatMap(({ people }) => people);
const find = (personId: string): ListedPerson | undefined => all.find((one) => one.personId === personId);

describe('the list of people', () => {
	it('has everyone once, letters in order', () => {
		expect(all.map(({ personId }) => personId).toSorted()).toEqual(
			realTables.people.map(({ personId }) => personId).toSorted()
		);
		const used = letters.map(({ letter }) => letter);
		expect(used).toEqual([...new Set(used)].toSorted());
	});

	it('counts each person in one status', () => {
		const { people, byStatus } = countPeople(letters);
		expect(people).toBe(realTables.people.length);
		expect(Object.values(byStatus).reduce((sum, count) => sum + count)).toBe(people);
		const released = new Set(realTables.releases.map(({ personId }) => personId));
		expect(byStatus.freed).toBe(released.size);
	});

	it('says of the two whom one outlet named that it was one outlet', () =>
		expect(all.filter(({ status }) => status.isSingleOutlet).map(({ personId }) => personId)).toEqual([
			'nasta-loika',
			'marfa-rabkova'
		]));

	it('gives the first arrest and the heaviest sentence', () => {
		expect(find('maryia-kalesnikava')).toMatchObject({
			arrest: { date: '2020-09-07', manner: 'abduction' },
			sentence: { kind: 'prison', years: 11, of: 1 },
			status: { status: 'freed', date: '2025-12-13', manner: ['pardon', 'deportation'] }
		});
		expect(find('mikalai-statkevich')).toMatchObject({
			arrest: { date: '2020-05-31' },
			status: { status: 'freed', date: '2026-02-19' }
		});
	});

	it('does not carry the note of the release', () => {
		for (const { status } of all) expect(status).not.toHaveProperty('note');
	});

	it('has those who died in custody apart, in order of date', () => {
		const deaths = listedDeaths(realTables.deaths);
		expect(deaths).toHaveLength(realTables.deaths.length);
		expect(deaths[0]?.personId).toBe('vitold-ashurak');
		for (const { personId } of deaths) expect(find(personId)).toBeUndefined();
	});
});
