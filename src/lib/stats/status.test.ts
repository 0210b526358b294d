import { describe, expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import type { Person, Release, Tables } from '#lib/data/tables.ts';
import { statusOf, type PersonStatus } from './status.ts';

const person: Person = {
	personId: 'example-person-a',
	nameEn: 'Example Person A',
	nameBe: 'Прыклад А',
	nameRu: 'Пример А',
	namesSpelledHere: [],
	gender: 'f',
	roles: ['other'],
	citizenship: [],
	lastReportedHeld: null,
	note: null,
	sourceIds: ['example-source']
};
const of = { personId: person.personId, note: null, sourceIds: ['example-source'] };
const release = (date: string | null, outcome: Release['outcome'] = 'freed'): Release => ({
	...of,
	date,
	waveId: null,
	manner: [],
	destination: null,
	outcome
});
const arrest = (date: string): Tables['arrests'][number] => ({ ...of, date, place: null, manner: 'arrest' });

const statusWith = (
	given: { arrests?: string[]; releases?: Release[] },
	lastReportedHeld: string | null = null
): PersonStatus =>
	statusOf(
		{ ...person, lastReportedHeld },
		{ arrests: (given.arrests ?? []).map(arrest), releases: given.releases ?? [], deaths: [] }
	);

describe('the status of a person', () => {
	it('is freed after a release', () =>
		expect(statusWith({ arrests: ['2020-08-10'], releases: [release('2022-01')] })).toEqual({
			status: 'freed',
			date: '2022-01'
		}));

	it('is freed, undated, where the day of the release is not known', () =>
		expect(statusWith({ releases: [release(null)] })).toEqual({ status: 'freed', date: null }));

	it('is not freed where the release led back to custody', () =>
		expect(statusWith({ releases: [release('2025-09-11', 'returned-to-custody')] }, '2025-10-01')).toEqual({
			status: 'last-reported-held',
			date: '2025-10-01'
		}));

	it('takes the newest release', () =>
		expect(
			statusWith({
				arrests: ['2025-09-11'],
				releases: [release('2026-02-19'), release('2025-09-11', 'returned-to-custody')]
			})
		).toEqual({ status: 'freed', date: '2026-02-19' }));

	it('is last reported held after an arrest later than the release', () =>
		expect(statusWith({ arrests: ['2023-02-01'], releases: [release('2023-01')] })).toEqual({
			status: 'last-reported-held',
			date: '2023-02-01'
		}));

	it('stays freed where arrest and release may share a month', () =>
		expect(statusWith({ arrests: ['2023-01-20'], releases: [release('2023-01')] }).status).toBe('freed'));

	it('is last reported held where a report is later than the release', () =>
		expect(statusWith({ releases: [release('2023-01')] }, '2023-02-01').status).toBe('last-reported-held'));

	it('is not known without a report and a release', () =>
		expect(statusWith({ arrests: ['2020-08-10'] })).toEqual({ status: 'unknown', date: null }));

	it('is died where the person died in custody', () => {
		const { nameEn, nameBe, nameRu, namesSpelledHere } = person;
		const names = { nameEn, nameBe, nameRu, namesSpelledHere };
		const deaths = [{ ...of, ...names, date: '2021-05-21', placeKind: 'unclear' as const }];
		expect(statusOf(person, { arrests: [], releases: [], deaths })).toEqual({
			status: 'died',
			date: '2021-05-21'
		});
	});
});

describe('the published tables', () => {
	it('know the status of all but two', () => {
		const unknown = realTables.people.filter((one) => statusOf(one, realTables).status === 'unknown');
		expect(unknown.map(({ personId }) => personId)).toEqual(['dzmitry-klimau', 'uladzimir-auramtsau']);
	});
});
