import { describe, expect, it } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { yearOf } from '#lib/data/partial-date.ts';
import { custodyOf, type CaseHistory } from './custody.ts';
import { LINE_LENGTH, LINE_YEARS, personLine, type PersonLine } from './people-line.ts';

const lineOf = (history: Partial<CaseHistory>): PersonLine => {
	const whole = { arrests: [], sentences: [], releases: [], lastReportedHeld: null, ...history };
	return personLine(custodyOf(whole), whole.sentences);
};

describe('the small line', () => {
	it('is certain between days, and leaves open what a month leaves open', () =>
		expect(
			lineOf({
				arrests: [{ date: '2021-01-01' }],
				sentences: [
					{ date: '2021-07', kind: 'prison' },
					{ date: '2022', kind: 'extra-term' }
				],
				releases: [{ date: '2022-01', outcome: 'freed' }]
			})
		).toEqual({ spans: [{ from: 24, to: 50, sure: [24, 48], ends: 'freed' }], verdicts: [37] }));

	it('does not vouch for a stretch that a further arrest broke off', () =>
		expect(
			lineOf({ arrests: [{ date: '2021-01-01' }, { date: '2022-01-01' }] }).spans.map(({ sure }) => sure)
		).toEqual([null, [48, 48]]));

	it('has an axis that holds every date there is', () => {
		const dates = [...realTables.arrests, ...realTables.sentences, ...realTables.releases]
			.map(({ date }) => date)
			.filter((date) => date !== null);
		for (const year of dates.map(yearOf)) {
			expect(year).toBeGreaterThanOrEqual(LINE_YEARS.first);
			expect(year).toBeLessThanOrEqual(LINE_YEARS.last);
		}
		expect(lineOf({ arrests: [{ date: '1999-01-01' }], lastReportedHeld: '2050-01-01' }).spans).toEqual([
			{ from: 0, to: LINE_LENGTH, sure: [0, LINE_LENGTH], ends: 'last-report' }
		]);
	});
});
