import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilters, realKnown as known } from '../../../tests/charts/any-filters.ts';
import { CODES } from '#lib/data/codes.ts';
import { EVENT_KINDS, NO_FILTERS, STATUS_NAMES, type Filters } from '#lib/stats/filters.ts';
import { foldQuery } from '#lib/stats/name-search.ts';
import {
	filtersFromAddress,
	filtersToAddress,
	type FilterAddress,
	type ReadFilters
} from './filter-address.ts';

const write = (filters: Filters): FilterAddress => filtersToAddress(filters, known.waves);
const read = (search: string, hash = ''): ReadFilters => filtersFromAddress(search, hash, known);
const filtered = (chosen: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...chosen });

describe('the address', () => {
	it('is empty where nothing is chosen', () => expect(write(NO_FILTERS)).toEqual({ search: '', hash: '' }));

	it('has its keys and values in one order, and the name in the fragment', () =>
		expect(
			write({
				from: '2020-08',
				to: '2020-12',
				roles: ['journalist', 'activist'],
				genders: ['m', 'f'],
				kinds: ['releases', 'arrests'],
				waves: ['2024-12-pardon-20', '2021-09-pardon-13'],
				statuses: ['unknown', 'freed'],
				name: 'maryia-kalesnikava'
			})
		).toEqual({
			search:
				'?from=2020-08&to=2020-12&role=activist~journalist&gender=f~m&kind=arrests~releases' +
				'&wave=2021-09-pardon-13~2024-12-pardon-20&status=freed~unknown',
			hash: '#name=maryia-kalesnikava'
		}));

	it('keeps the order of the waves where none is given', () => {
		const waves = ['2024-12-pardon-20', '2021-09-pardon-13'];
		expect(filtersToAddress(filtered({ waves })).search).toBe(`?wave=${waves.join('~')}`);
	});

	it('holds folded words only', () =>
		expect(write(filtered({ name: ' Łazarenka & Šarko?' })).hash).toMatch(/^#name=[a-z0-9-]+$/));

	it('takes folded search words as they are', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const name = foldQuery(text);
				expect(write(filtered({ name })).hash).toBe(name === '' ? '' : `#name=${name}`);
			})
		));

	it('comes back as it was', () =>
		fc.assert(
			fc.property(anyFilters, (filters) => {
				const { search, hash } = write(filters);
				expect(read(search, hash)).toEqual({ filters, repaired: false });
				expect(read(search.slice(1), hash.slice(1)).filters).toEqual(filters);
				for (const text of [...search.slice(1).split('&'), hash.slice(1)])
					expect(text).toMatch(/^([a-z]+=[A-Za-z0-9._~-]+)?$/);
			})
		));
});

describe('an address is read', () => {
	it.each([
		['?role=journalist~activist', { roles: ['activist', 'journalist'] }],
		['?role=journalist&role=activist', { roles: ['activist', 'journalist'] }],
		['?role=journalist%7Eactivist', { roles: ['activist', 'journalist'] }],
		['?x=1&lanes=arrests&__proto__=2&from=2020-08', { from: '2020-08' }],
		['?%E0%A4%A=%&=&&', {}]
	] as [string, Partial<Filters>][])('%s, as it stands', (search, chosen) =>
		expect(read(search)).toEqual({ filters: filtered(chosen), repaired: false })
	);

	it.each([
		['?role=journalist~king', { roles: ['journalist'] }],
		['?role=journalist~journalist', { roles: ['journalist'] }],
		['?role=', {}],
		['?role=__proto__~constructor', {}],
		['?gender=F', {}],
		['?wave=2030-01-unknown', {}],
		['?status=%E0%A4%A', {}],
		['?from=2020-13', {}],
		['?from=2020', {}],
		['?from=x&from=2020-08', { from: '2020-08' }],
		['?from=2021-02&to=2020-11', { from: '2020-11', to: '2021-02' }],
		['?from=1999-01&to=2050-01', { from: known.first, to: known.last }]
	] as [string, Partial<Filters>][])('%s, repaired', (search, chosen) =>
		expect(read(search)).toEqual({ filters: filtered(chosen), repaired: true })
	);

	it('with a name as it was typed', () => {
		expect(read('', '#name=ales-bialiatski')).toEqual({
			filters: filtered({ name: 'ales-bialiatski' }),
			repaired: false
		});
		expect(read('', '#name=Ales%20Bia%C5%82iacki%').filters.name).toBe('ales-bia-iacki');
		expect(read('', '#name=A&name=b')).toEqual({ filters: filtered({ name: 'a' }), repaired: true });
		expect(read('?name=ales', '#main')).toEqual({ filters: NO_FILTERS, repaired: false });
	});
});

const anyText = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.constantFrom('%', '%E0%A4%A', '__proto__', '\ud800')
);
const anyValue = fc.oneof(
	anyText,
	fc.constantFrom(...CODES.role, ...CODES.gender, ...EVENT_KINDS, ...STATUS_NAMES, ...known.waves),
	fc.constantFrom('0000-01', '1999-12', '2020-08', '2024-02', '2020-13', '9999-12')
);
const anyPair = fc
	.tuple(
		fc.oneof(fc.constantFrom('from', 'to', 'role', 'gender', 'kind', 'wave', 'status', 'name'), anyText),
		fc.array(anyValue, { maxLength: 3 })
	)
	.map(([key, values]) => `${key}=${values.join('~')}`);
const anyPart = fc.oneof(
	anyText,
	fc.array(anyPair, { maxLength: 6 }).map((pairs) => pairs.join('&'))
);

const isSome = (choices: readonly string[], values: readonly string[]): boolean =>
	values.every((value) => choices.includes(value)) && new Set(values).size === values.length;
const isInReach = (month: string | null): boolean =>
	month === null || (/^\d{4}-\d\d$/.test(month) && month >= known.first && month <= known.last);

describe('any text as an address', () => {
	it('gives valid filters', () =>
		fc.assert(
			fc.property(anyPart, anyPart, (search, hash) => {
				const { filters } = read(search, hash);
				expect(isInReach(filters.from) && isInReach(filters.to)).toBe(true);
				expect((filters.from ?? '') <= (filters.to ?? '9')).toBe(true);
				expect(isSome(CODES.role, filters.roles) && isSome(CODES.gender, filters.genders)).toBe(true);
				expect(isSome(EVENT_KINDS, filters.kinds) && isSome(STATUS_NAMES, filters.statuses)).toBe(true);
				expect(isSome(known.waves, filters.waves)).toBe(true);
				expect(filters.name).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
			}),
			{ numRuns: 1000 }
		));

	it('is mended once and for all', () =>
		fc.assert(
			fc.property(anyPart, anyPart, (search, hash) => {
				const { filters } = read(search, hash);
				const address = write(filters);
				const again = read(address.search, address.hash);
				expect(again).toEqual({ filters, repaired: false });
				expect(write(again.filters)).toEqual(address);
			})
		));
});
