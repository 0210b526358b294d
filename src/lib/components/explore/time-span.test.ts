import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { realTables } from '../../../../tests/charts/real.ts';
import {
	isIdle,
	moved,
	pinched,
	spanOfFilters,
	spanFromQuery,
	wholeSpan,
	withSpan,
	type TimeSpan,
	type ZoomMove
} from './time-span.ts';

const whole = wholeSpan(realTables);
const MOVES: readonly ZoomMove[] = ['in', 'out', 'earlier', 'later', 'whole'];
const anyMoves = fc.array(fc.tuple(fc.constantFrom(...MOVES), fc.double({ min: 0, max: 1, noNaN: true })));
const after = (moves: readonly (readonly [ZoomMove, number])[]): TimeSpan =>
	moves.reduce((span, [move, at]) => moved(span, whole, move, at), whole);

describe('a stretch of time', () => {
	it('reaches from the month of the first event to the as-of day', () =>
		expect(whole).toEqual({ from: '2020-05-01', to: realTables.dataset[0]?.asOf }));

	it('stays within the whole, and comes back from the address, whatever is done', () =>
		fc.assert(
			fc.property(anyMoves, (moves) => {
				const span = after(moves);
				expect(span.from >= whole.from && span.to <= whole.to && span.from < span.to).toBe(true);
				const isWhole = span.from === whole.from && span.to === whole.to;
				const written = withSpan('?role=lawyer', isWhole ? null : span);
				expect(spanFromQuery(written, whole)).toEqual({ span: isWhole ? null : span, isRepaired: false });
				expect(written).toMatch(/^\?role=lawyer(&zoom=[\d~-]+)?$/);
			})
		));

	it('halves around a place, ends at a week, and knows its ends', () => {
		const deep = after(Array.from({ length: 20 }, () => ['in', 1] as const));
		expect(deep).toEqual({ from: '2026-03-13', to: '2026-03-19' });
		expect(isIdle(deep, whole, 'in')).toBe(true);
		expect(isIdle(deep, whole, 'later')).toBe(true);
		expect(isIdle(whole, whole, 'out')).toBe(true);
		expect(isIdle(whole, whole, 'in')).toBe(false);
	});

	it('follows two fingers: what was between them stays there, within the whole and no shorter than a week', () => {
		const year = { from: '2022-01-01', to: '2022-12-31' };
		expect(pinched(year, whole, { ratio: 1, from: 0.5, to: 0.5 })).toEqual(year);
		expect(pinched(year, whole, { ratio: 5, from: 0, to: 0 })).toEqual({
			from: '2022-01-01',
			to: '2022-03-14'
		});
		expect(pinched(year, whole, { ratio: 1, from: 0.5, to: 0.25 }).from).toBe('2022-04-02');
		expect(pinched(year, whole, { ratio: 0.01, from: 0.5, to: 0.5 })).toEqual(whole);
		expect(pinched(year, whole, { ratio: 1000, from: 1, to: 1 })).toEqual({
			from: '2022-12-25',
			to: '2022-12-31'
		});
	});

	it('is what the period of filters covers of the whole', () => {
		expect(spanOfFilters({ from: '2023-01', to: '2023-02' }, whole)).toEqual({
			from: '2023-01-01',
			to: '2023-02-28'
		});
		expect(spanOfFilters({ from: '2023-01', to: null }, whole)).toEqual({ from: '2023-01-01', to: whole.to });
		expect(spanOfFilters({ from: null, to: null }, whole)).toEqual(whole);
		expect(spanOfFilters({ from: '2026-05', to: '2026-06' }, whole)).toEqual(whole);
	});

	test.each([
		'x',
		'2020-08',
		'2020-08-01~',
		'2020-02-30~2020-12-31',
		'1999-01-01~2050-01-01',
		'2020-12-31~2020-08-01'
	])('written as %s is mended', (text) =>
		expect(spanFromQuery(`?zoom=${text}`, whole).isRepaired).toBe(true)
	);
});
