import { describe, expect, it } from 'vitest';
import { countsAround } from './counts-around.ts';

const counts = ['2025-08', '2025-09', '2025-09-10', '2025-09-12', '2025-10'].map((date) => ({ date }));

describe('countsAround', () => {
	it('takes the nearest counts that are certainly before and after', () => {
		expect(countsAround(counts, '2025-09-11')).toEqual({
			before: { date: '2025-09-10' },
			after: { date: '2025-09-12' }
		});
		expect(countsAround(counts, '2025-09')).toEqual({
			before: { date: '2025-08' },
			after: { date: '2025-10' }
		});
	});

	it('says where there is none', () => {
		expect(countsAround(counts, '2026')).toEqual({ before: { date: '2025-10' }, after: null });
		expect(countsAround([], '2026')).toEqual({ before: null, after: null });
	});
});
