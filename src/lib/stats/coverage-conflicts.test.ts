import { describe, expect, it } from 'vitest';
import type { PopulationCount } from '#lib/data/tables.ts';
import { realTables } from '../../../tests/charts/real.ts';
import { arrivalConflicts, monthConflicts, ruleConflicts, splitConflicts } from './coverage-conflicts.ts';

const count = (fields: Partial<PopulationCount>): PopulationCount => ({
	date: '2024-01-10',
	held: 100,
	women: null,
	men: null,
	countedBy: 'A',
	definition: 'recognised political prisoners held',
	note: null,
	sourceIds: ['a'],
	...fields
});

describe('women and men that do not add up', () => {
	it('are found above and below the count, newest first', () => {
		const found = splitConflicts([
			count({ date: '2023', women: 40, men: 59 }),
			count({ women: 40, men: 61 }),
			count({ women: 40, men: 60 })
		]);
		expect(found.map(({ date, together }) => [date, together])).toEqual([
			['2024-01-10', 101],
			['2023', 99]
		]);
	});

	it('are not looked for where one of the two is unknown', () => {
		expect(splitConflicts([count({ women: 40 }), count({ men: 40 })])).toEqual([]);
	});

	it('in the tables: 1,136 beside 1,135 on 23 December 2025, said in the note', () => {
		const [newest] = splitConflicts(realTables.population);
		expect(newest).toMatchObject({ date: '2025-12-23', held: 1135, together: 1136 });
		expect(newest?.note).toContain('1,136');
	});
});

describe('counts of one month', () => {
	it('conflict where they differ, by the rule of recognition only', () => {
		const { conflicts, months, examples } = monthConflicts([
			count({ date: '2024-01-31', held: 90 }),
			count({}),
			count({ date: '2024-02', held: 100 }),
			count({ date: '2024-02-29', held: 100 }),
			count({ date: '2024-02', held: 900, definition: 'wider definition' }),
			count({ date: '2024' })
		]);
		expect([conflicts, months]).toEqual([1, 2]);
		expect(examples.map(({ month }) => month)).toEqual(['2024-01']);
		expect(examples[0]?.counts.map(({ held }) => held)).toEqual([100, 90]);
	});

	it('show the newest conflict and the widest', () => {
		const { examples } = monthConflicts([
			count({ date: '2022-05', held: 10 }),
			count({ date: '2022-05-30', held: 90 }),
			count({ date: '2023-05', held: 10 }),
			count({ date: '2023-05-30', held: 11 })
		]);
		expect(examples.map(({ month, apart }) => [month, apart])).toEqual([
			['2023-05', 1],
			['2022-05', 80]
		]);
	});
});

describe('two rules on one day', () => {
	it('are put side by side, never joined', () => {
		const wider = count({ held: 130, countedBy: 'B', definition: 'wider definition', sourceIds: ['b'] });
		expect(ruleConflicts([count({}), wider, { ...wider, date: '2024-03' }])).toEqual([
			{
				date: '2024-01-10',
				held: 100,
				countedBy: 'A',
				wider: 130,
				widerCountedBy: 'B',
				sourceIds: ['a', 'b']
			}
		]);
	});
});

describe('released, and arrived', () => {
	it('in the tables: 52 and 51 in September 2025, and no other wave', () => {
		expect(
			arrivalConflicts(realTables.waves).map(({ date, released, arrived }) => [date, released, arrived])
		).toEqual([['2025-09-11', 52, 51]]);
	});
});
