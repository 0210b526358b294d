import { expect, test } from 'vitest';
import { realTables } from '../../../tests/charts/real.ts';
import { eventsByMonth } from './events-by-month.ts';

const dates = [...realTables.arrests, ...realTables.sentences, ...realTables.releases]
	.map(({ date }) => date)
	.filter((date) => date !== null);

test('months follow each other without a gap, from the first date to the last', () => {
	const months = eventsByMonth(realTables).map(({ month }) => month);
	const precise = dates.filter((date) => date.length > 4).sort();
	expect(months[0]).toBe(precise[0]?.slice(0, 7));
	expect(months.at(-1)).toBe(precise.at(-1)?.slice(0, 7));
	const next = (month: string): string => {
		const [year, number] = month.split('-').map(Number) as [number, number];
		return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
	};
	expect(months.slice(1)).toEqual(months.slice(0, -1).map(next));
});

test('each event whose month is known is counted once', () => {
	for (const { month, events } of eventsByMonth(realTables))
		expect([month, events]).toEqual([month, dates.filter((date) => date.startsWith(month)).length]);
});

test('without events there are no months', () =>
	expect(eventsByMonth({ ...realTables, arrests: [], sentences: [], releases: [] })).toEqual([]));
