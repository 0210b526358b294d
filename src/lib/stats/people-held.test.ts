import { expect, it } from 'vitest';
import type { CustodySpan } from './custody.ts';
import { daysOnRecord } from './people-held.ts';

const span = (from: string, to: string, ends: CustodySpan['ends']): CustodySpan => ({
	from,
	to,
	starts: 'arrest',
	ends
});

it.each([
	[[], null],
	[[span('2021-03-01', '2021-03-11', 'freed')], 10],
	[[span('2021-03', '2021-05', 'freed')], 31],
	[[span('2021', '2021', 'last-report')], null],
	[[span('2021-03-01', '2021-03-01', 'last-report')], null],
	[[span('2021-03-01', '2022-03-01', 'next-arrest'), span('2022-03-01', '2022-03-02', 'last-report')], 1],
	[[span('2021-03-01', '2021-03-11', 'freed'), span('2022-03-01', '2022-03-06', 'undated-release')], 15]
])('of %j %s days are on record', (spans, days) => expect(daysOnRecord(spans)).toBe(days));
