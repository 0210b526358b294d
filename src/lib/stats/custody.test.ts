import { describe, expect, it } from 'vitest';
import { custodyOf, daysHeld, type CaseHistory } from './custody.ts';
import { longestPrisonTerm, termEnd } from './term-end.ts';

const given = (history: Partial<CaseHistory>): CaseHistory => ({
	arrests: [],
	sentences: [],
	releases: [],
	lastReportedHeld: null,
	...history
});

const arrests = (...dates: string[]): CaseHistory['arrests'] => dates.map((date) => ({ date }));

describe('custodyOf', () => {
	it('runs from the arrest to the release', () => {
		const spans = custodyOf(
			given({ arrests: arrests('2020-09-07'), releases: [{ date: '2025-12-13', outcome: 'freed' }] })
		);
		expect(spans).toEqual([{ from: '2020-09-07', to: '2025-12-13', starts: 'arrest', ends: 'freed' }]);
		expect(daysHeld(spans)).toBe(1923);
	});

	it('goes on where a release led back into custody on the same day', () => {
		const spans = custodyOf(
			given({
				arrests: arrests('2020-05-31', '2025-09-11'),
				releases: [
					{ date: '2025-09-11', outcome: 'returned-to-custody' },
					{ date: '2026-02-19', outcome: 'freed' }
				]
			})
		);
		expect(spans.map(({ from, to, ends }) => [from, to, ends])).toEqual([
			['2020-05-31', '2025-09-11', 'return'],
			['2025-09-11', '2026-02-19', 'freed']
		]);
		expect(daysHeld(spans)).toBe(2090);
	});

	it('marks the time between two arrests as not on record', () => {
		const spans = custodyOf(
			given({
				arrests: arrests('2020-12-22', '2021-08-02'),
				releases: [{ date: '2022-10-17', outcome: 'freed' }]
			})
		);
		expect(spans.map(({ ends }) => ends)).toEqual(['next-arrest', 'freed']);
		expect(daysHeld(spans)).toBeNull();
	});

	it('ends at the newest report, be it a verdict or the last report of custody', () => {
		const sentences = [{ date: '2022-01-01', kind: 'prison' as const }];
		const last = (lastReportedHeld: string | null): unknown =>
			custodyOf(given({ arrests: arrests('2020-10'), sentences, lastReportedHeld })).at(-1);
		expect(last('2024-05')).toMatchObject({ to: '2024-05', ends: 'last-report' });
		expect(last(null)).toMatchObject({ to: '2022-01-01', ends: 'last-report' });
	});

	it('ends at the verdict where the day of the release is not known', () => {
		const spans = custodyOf(
			given({
				arrests: arrests('2020-06'),
				sentences: [{ date: '2021-04-14', kind: 'prison' }],
				releases: [{ date: null, outcome: 'freed' }]
			})
		);
		expect(spans).toEqual([{ from: '2020-06', to: '2021-04-14', starts: 'arrest', ends: 'undated-release' }]);
	});

	it('starts at a verdict of custody where no arrest has a date, and is empty without any date', () => {
		const sentences = [
			{ date: '2020-01-01', kind: 'restricted-freedom' as const },
			{ date: '2023-02-17', kind: 'prison' as const }
		];
		expect(custodyOf(given({ sentences, lastReportedHeld: '2023-07-28' }))).toEqual([
			{ from: '2023-02-17', to: '2023-07-28', starts: 'verdict', ends: 'last-report' }
		]);
		expect(custodyOf(given({ releases: [{ date: '2025-12-13', outcome: 'freed' }] }))).toEqual([]);
	});
});

describe('termEnd', () => {
	it('counts years and months from the arrest, no finer than the month', () => {
		expect(termEnd('2020-09-07', 11)).toBe('2031-09');
		expect(termEnd('2022-11-30', 0.667)).toBe('2023-07');
		expect(termEnd('2020-12', 25)).toBe('2045-12');
		expect(termEnd('2020-08-31', 2.5)).toBe('2023-02');
		expect(termEnd('2023', 5)).toBe('2028');
	});
});

describe('longestPrisonTerm', () => {
	it('adds nothing up and leaves extra terms out', () => {
		expect(
			longestPrisonTerm([
				{ kind: 'prison', years: 2 },
				{ kind: 'prison', years: 8 },
				{ kind: 'extra-term', years: 9 },
				{ kind: 'prison', years: null }
			])
		).toBe(8);
		expect(longestPrisonTerm([{ kind: 'extra-term', years: 1 }])).toBeNull();
	});
});
