import { describe, expect, it } from 'vitest';
import type { SentenceKind } from '#lib/data/codes.ts';
import type { Sentence } from '#lib/data/tables.ts';
import { heaviestSentence } from './person-sentence.ts';

const sentence = (kind: SentenceKind, years: number | null): Sentence => ({
	personId: 'example-person-a',
	date: null,
	court: null,
	years,
	kind,
	chargesEn: null,
	articles: [],
	note: null,
	sourceIds: ['example-source']
});

describe('the heaviest sentence', () => {
	it('is none where none is documented', () => expect(heaviestSentence([])).toBeNull());

	it('is not a stricter regime', () =>
		expect(heaviestSentence([sentence('prison-regime', 3), sentence('prison', 2)])).toEqual({
			kind: 'prison',
			years: 2,
			of: 1,
			isLongestKnown: false
		}));

	it('is the longest term in prison, never a sum', () =>
		expect(
			heaviestSentence([sentence('restricted-freedom', 9), sentence('prison', 2), sentence('extra-term', 3)])
		).toMatchObject({ kind: 'extra-term', years: 3, of: 3 }));

	it('is only the longest known where another length is not known', () =>
		expect(heaviestSentence([sentence('extra-term', null), sentence('prison', 2)])).toMatchObject({
			years: 2,
			isLongestKnown: true
		}));

	it('is a death sentence before any term', () =>
		expect(heaviestSentence([sentence('prison', 25), sentence('death', null)])?.kind).toBe('death'));
});
