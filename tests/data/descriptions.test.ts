import { expect, it } from 'vitest';
import { describeColumn, DESCRIPTIONS, type TableDescription } from '#lib/data/descriptions.ts';
import { SCHEMA, TABLE_NAMES } from '#lib/data/schema.ts';
import { headersOf } from '#lib/data/table.ts';

it('says of every table and column what it means, and of nothing else', () => {
	expect(Object.keys(DESCRIPTIONS)).toEqual(TABLE_NAMES);
	for (const name of TABLE_NAMES) {
		const { columns }: TableDescription = DESCRIPTIONS[name];
		expect(Object.keys(columns)).toEqual(headersOf(SCHEMA[name]));
	}
});

it('names a column that it does not know', () => {
	expect(() => describeColumn('waves', 'colour')).toThrow('waves, column colour');
});
