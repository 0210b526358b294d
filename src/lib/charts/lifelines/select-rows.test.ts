import { describe, expect, it } from 'vitest';
import { familyName } from '#lib/stats/person-names.ts';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, realTables, words } from '../../../../tests/charts/real.ts';
import chart from './index.ts';
import { EVERYONE, LIFE_GROUPS, LIFE_SORTS, type ListOptions } from './options.ts';
import { rowCount } from './row-count.ts';
import { livesOf, selectRows } from './select-rows.ts';
import type { Life } from './series.ts';

const series = chart.series(realTables);
const rowsOf = (options: Partial<ListOptions>): ReturnType<typeof selectRows> =>
	selectRows(series, { ...EVERYONE, ...options }, words);
const livesBy = (sort: ListOptions['sort']): readonly Life[] => livesOf(rowsOf(sort ? { sort } : {}));
const textOf = (options: Partial<ListOptions>) => chart.describe(series, { ...EVERYONE, ...options }, words);

const everyOptions = LIFE_SORTS.flatMap((sort) =>
	[null, ...LIFE_GROUPS].map((group) => ({ sort, group, name: `by ${sort}, groups: ${group}` }))
);

describe('the order of life lines', () => {
	it('is that of the series, by date of arrest, as long as nothing else is asked for', () => {
		for (const options of [{}, { sort: 'arrest' as const, group: null, page: null }])
			expect(rowsOf(options)).toEqual([{ name: null, heading: null, lives: series.lives }]);
	});

	it('has everyone once in every order', () => {
		for (const sort of LIFE_SORTS) expect(new Set(livesBy(sort))).toEqual(new Set(series.lives));
	});

	it('goes by the longest term; who has none comes last', () => {
		const terms = livesBy('term').map(({ term }) => term ?? -1);
		expect(terms).toEqual(terms.toSorted((a, b) => b - a));
		expect(livesBy('term')[0]?.personId).toBe('mikalai-autukhovich');
	});

	it('goes by the time certainly held, whether it ended with a release or with a last report', () => {
		const [first] = livesBy('held');
		expect(first?.personId).toBe('mikalai-statkevich');
		expect(livesBy('held').at(-1)?.custody).toEqual([]);
	});

	it('goes by the family name', () => {
		const names = livesBy('name').map(({ name }) => familyName(name));
		expect(names).toEqual(names.toSorted(words.format.compare));
	});
});

describe('groups of life lines', () => {
	it('hold everyone with a role, and say how many they are', () => {
		const groups = rowsOf({ group: 'role' });
		const journalists = realTables.people.filter(({ roles }) => roles.includes('journalist'));
		const group = groups.find(({ name }) => name === 'Journalists');
		expect(group?.heading).toBe(`Journalists – ${journalists.length} documented`);
		expect(new Set(group?.lives.map(({ personId }) => personId))).toEqual(
			new Set(journalists.map(({ personId }) => personId))
		);
	});

	it('of waves go by date, and end with those who belong to none', () => {
		const groups = rowsOf({ group: 'wave' });
		expect(groups.at(-1)?.name).toBe('In no known release wave');
		const [first] = groups;
		const wave = realTables.waves.find(
			({ date, labelEn }) => first?.name?.includes(labelEn) && date !== null
		);
		expect(first?.name).toBe(`${words.format.date(wave?.date ?? '')}: ${wave?.labelEn}`);
	});

	it('say that one person may stand in several', () => {
		const several = realTables.people.filter(({ roles }) => roles.length > 1).length;
		expect(textOf({ group: 'role' }).notes[0]).toContain(`${several} people have several roles`);
		expect(textOf({}).notes).toEqual(textOf({ sort: 'term' }).notes);
		expect(textOf({ sort: 'held' }).notes[0]).toContain('certainly held');
	});

	it('are named in the table, one row a person', () => {
		const { columns, rows } = chart.table(series, { ...EVERYONE, group: 'role' }, words);
		expect(columns.at(-1)?.key).toBe('groups');
		expect(rows).toHaveLength(series.lives.length);
		const bialiatski = rows.find(({ id }) => id === 'person/ales-bialiatski');
		expect(bialiatski?.cells.at(-1)?.text).toContain('Human rights defenders');
	});
});

describe('pages of life lines', () => {
	it.each(everyOptions)('$name, have every row once, in order', (options) => {
		const whole = rowsOf(options).flatMap(({ lives }) => lives);
		expect(whole).toHaveLength(rowCount(realTables, options.group));
		const pages = Array.from({ length: Math.ceil(whole.length / 50) }, (_, i) =>
			rowsOf({ ...options, page: { from: i * 50, count: 50 } }).flatMap(({ lives }) => lives)
		);
		expect(pages.slice(0, -1).every((lives) => lives.length === 50)).toBe(true);
		expect(pages.flat()).toEqual(whole);
	});

	it('say where a group goes on, with the size of the whole', () => {
		const [rest] = rowsOf({ group: 'role', page: { from: 30, count: 30 } });
		expect(rest?.heading).toMatch(/^Activists \(continued\) – \d+ documented$/);
		expect(rest?.lives.length).toBeLessThan(30);
	});

	it('end where the rows do', () => {
		const last = rowsOf({ page: { from: 9999, count: 50 } });
		expect(last[0]?.lives.at(-1)).toBe(series.lives.at(-1));
		const nobody = chart.series({ ...realTables, people: [] });
		expect(selectRows(nobody, { ...EVERYONE, page: { from: 50, count: 50 } }, words)).toEqual([]);
	});

	it('are drawn with the marks of their rows only, over the same years', () => {
		const options = { ...EVERYONE, sort: 'name', page: { from: 50, count: 50 } } as const;
		const rows = new Set(chart.table(series, options, words).rows.map(({ id }) => id));
		expect(rows.size).toBe(50);
		const { marks } = chart.layout(series, options, envAt(720));
		expect(marks.every(({ id }) => id === undefined || rows.has(id))).toBe(true);
		const years = marks.flatMap((mark) =>
			mark.type === 'text' && /^20\d\d$/.test(mark.text) ? [mark.text] : []
		);
		expect(years[0]).toBe('2020');
	});
});

describe('drawings of ordered and gathered life lines', () => {
	it.each([288, 360, 720, 1120])('stand clear at %i px', (width) => {
		for (const options of everyOptions)
			for (const page of [null, { from: 50, count: 50 }])
				expect(faultsOf(chart.layout(series, { ...EVERYONE, ...options, page }, envAt(width)))).toEqual([]);
	});
});
