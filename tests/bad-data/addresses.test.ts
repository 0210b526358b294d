import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { LIFE_GROUPS, LIFE_SORTS } from '#lib/charts/lifelines/options.ts';
import { choiceFromQuery, lifelinesOptions, withChoice } from '#lib/components/explore/lifelines-choice.ts';
import { spanFromQuery, wholeSpan, withSpan } from '#lib/components/explore/time-span.ts';
import { parsePartialDate } from '#lib/data/partial-date.ts';
import { filtersFromAddress, filtersToAddress } from '#lib/state/filter-address.ts';
import { peopleFromAddress, peopleToAddress } from '#lib/state/people/people-address.ts';
import { PEOPLE_SORTS } from '#lib/stats/people-sort.ts';
import { realKnown } from '../charts/any-filters.ts';
import { realTables } from '../charts/real.ts';
import { KEYS } from './address-keys.ts';

/** What attackers put into addresses: names that every object answers to, markup, escapes that are none, very long texts. */
const HOSTILE = [
	'__proto__',
	'constructor',
	'prototype',
	'constructor.prototype.x',
	'__proto__[x]',
	'toString',
	'hasOwnProperty',
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	'%3Cscript%3E',
	'%',
	'%E0%A4%A',
	'%00',
	'\u202E',
	'\uD800',
	'2020-01-01~__proto__',
	'9'.repeat(400),
	'a'.repeat(100_000),
	'~'.repeat(10_000)
];

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
const pair = fc
	.tuple(fc.oneof(fc.constantFrom(...KEYS), hostile), fc.array(hostile, { maxLength: 3 }), fc.boolean())
	.map(([key, values, isEscaped]) => {
		const text = values.join('~');
		return `${key}=${isEscaped ? encodeURIComponent(text.toWellFormed()) : text}`;
	});
const query = fc
	.tuple(fc.constantFrom('', '?', '#', '??'), fc.array(pair, { maxLength: 5 }))
	.map(([sign, pairs]) => sign + pairs.join('&'));

const whole = wholeSpan(realTables);
const { waves } = realKnown;
const before = Object.getOwnPropertyNames(Object.prototype);

/** No address may give anything but plain letters of ours back to a page. */
const isOurs = (text: string): boolean =>
	/^([?#]?[a-z]+=[A-Za-z0-9.~-]+(&[a-z]+=[A-Za-z0-9.~-]+)*)?$/.test(text);

describe('a hostile address', () => {
	afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before));

	it('gives filters of ours only', () =>
		fc.assert(
			fc.property(query, query, (search, hash) => {
				const { filters } = filtersFromAddress(search, hash, realKnown);
				const address = filtersToAddress(filters, waves);
				expect(isOurs(address.search) && isOurs(address.hash)).toBe(true);
				expect(Object.getPrototypeOf(filters)).toBe(Object.prototype);
			}),
			{ numRuns: 300 }
		));

	it('gives a list of people of ours only', () =>
		fc.assert(
			fc.property(query, query, (search, hash) => {
				const { query: people } = peopleFromAddress(search, hash, waves);
				const address = peopleToAddress(people, waves);
				expect(isOurs(address.search) && isOurs(address.hash)).toBe(true);
				expect(PEOPLE_SORTS).toContain(people.sort);
			}),
			{ numRuns: 300 }
		));

	it('gives a stretch of time within the data, or none', () =>
		fc.assert(
			fc.property(query, (search) => {
				const { span } = spanFromQuery(search, whole);
				if (span === null) return;
				expect([span.from, span.to].every((day) => parsePartialDate(day).ok)).toBe(true);
				expect(span.from >= whole.from && span.to <= whole.to && span.from <= span.to).toBe(true);
				expect(isOurs(withSpan('', span))).toBe(true);
			}),
			{ numRuns: 300 }
		));

	it('gives an order of life lines that can be drawn', () =>
		fc.assert(
			fc.property(query, (search) => {
				const { choice } = choiceFromQuery(search);
				expect(LIFE_SORTS).toContain(choice.sort);
				expect([null, ...LIFE_GROUPS]).toContain(choice.group);
				expect(Number.isInteger(choice.page) && choice.page >= 1 && choice.page <= 99_999).toBe(true);
				expect(isOurs(withChoice('', choice))).toBe(true);
				expect(lifelinesOptions(choice, 167)?.page?.from ?? 0).toBeLessThan(167);
			}),
			{ numRuns: 300 }
		));
});
