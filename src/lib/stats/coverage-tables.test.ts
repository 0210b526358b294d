import { expect, it } from 'vitest';
import { SCHEMA, TABLE_NAMES } from '#lib/data/schema.ts';
import { realTables } from '../../../tests/charts/real.ts';
import { describeTables, totalOf, type DescribedColumn } from './coverage-tables.ts';

const described = describeTables(realTables);

const columnOf = (table: string, column: string): DescribedColumn | undefined =>
	described.find(({ name }) => name === table)?.columns.find(({ name }) => name === column);

it('every table and column of the schema is described, in the order of the file', () => {
	expect(described.map(({ name }) => name)).toEqual(TABLE_NAMES);
	for (const { name, columns, rows } of described) {
		expect(columns.map((column) => column.name)).toEqual(Object.keys(SCHEMA[name].columns));
		expect(rows).toBe(realTables[name].length);
	}
});

it('a cell is told as what it holds', () => {
	expect(columnOf('people', 'roles')).toMatchObject({ kind: 'code', isList: true, isRequired: true });
	expect(columnOf('people', 'citizenship')).toMatchObject({ kind: 'country', isList: true, codes: [] });
	expect(columnOf('sentences', 'date')).toMatchObject({ kind: 'date', isRequired: false });
	expect(columnOf('sentences', 'years')).toMatchObject({ kind: 'number', unit: 'years' });
	expect(columnOf('waves', 'released')).toMatchObject({ kind: 'whole', unit: 'people' });
	expect(columnOf('releases', 'wave_id')).toMatchObject({ kind: 'id', references: 'waves' });
	expect(columnOf('indicators', 'cumulative')).toMatchObject({ kind: 'truth' });
	expect(columnOf('sources', 'url')).toMatchObject({ kind: 'address' });
	expect(columnOf('dataset', 'as_of')).toMatchObject({ kind: 'day' });
	expect(columnOf('people', 'gender')?.codes).toEqual(['f', 'm']);
});

it('the whole is the sum of its tables', () => {
	expect(totalOf([])).toEqual({ tables: 0, rows: 0, bytes: 0 });
	expect(
		totalOf([
			{ rows: 1, bytes: 10 },
			{ rows: 2, bytes: 30 }
		])
	).toEqual({ tables: 2, rows: 3, bytes: 40 });
});
