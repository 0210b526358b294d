import { describe, expect, it, test } from 'vitest';
import type { Column } from '#lib/data/columns.ts';
import { SCHEMA, TABLE_NAMES } from '#lib/data/schema.ts';
import type { CellKind } from './cell-kind.ts';
import { CHARACTER_KINDS } from './character-kinds.ts';
import { faultsOfMessages, judge, rowsOf } from './oracle.ts';
import { chanceOf, pick } from './random.ts';
import { writeStrict } from './strict-csv.ts';
import { VALUE_KINDS } from './value-kinds.ts';

const CELL_KINDS = [...CHARACTER_KINDS, ...VALUE_KINDS];

/** Columns of all tables that a kind applies to, each with its file and place. */
const columnsFor = (kind: CellKind): { file: string; header: string; at: number }[] =>
	TABLE_NAMES.flatMap((name) =>
		Object.entries<Column<unknown>>(SCHEMA[name].columns).flatMap(([header, { cell }], at) =>
			kind.applies(cell.shape, header) ? [{ file: SCHEMA[name].file, header, at }] : []
		)
	);

/** Each value of each kind, in a column and a row of which chance decides. */
const cellCases = CELL_KINDS.flatMap((kind) =>
	kind.values.map((value, i) => {
		const chance = chanceOf(`${kind.name} ${i}`);
		const columns = columnsFor(kind);
		const column = columns[pick(chance, columns.length)];
		if (!column) throw new Error(`${kind.name} applies to no column`);
		const row = 1 + pick(chance, rowsOf(column.file).length - 1);
		return { name: kind.name, i, value, row, ...column };
	})
);

test(`${cellCases.length} spoiled cells are tried`, () =>
	expect(cellCases.length).toBeGreaterThanOrEqual(150));

describe.each(CELL_KINDS.map(({ name }) => name))('a cell with: %s', (wanted) => {
	it.each(cellCases.filter(({ name }) => name === wanted))(
		'is named with its place: value $i in $file, $header, row $row',
		async ({ file, header, at, row, value }) => {
			const rows = rowsOf(file);
			const before = rows[row]?.[at] ?? '';
			const after = value(before);
			const spoiled = rows.map((cells, i) => (i === row ? cells.with(at, after) : cells));
			const { tables, problems } = await judge(file, new TextEncoder().encode(writeStrict(spoiled)));
			expect([tables, faultsOfMessages(problems)]).toEqual([null, []]);
			const place = { file, line: expect.any(Number) as number, column: header };
			expect(problems).toContainEqual(expect.objectContaining(place));
			expect(
				Math.min(
					...problems.filter((one) => one.file === file && one.column === header).map(({ line }) => line)
				)
			).toBe(row + 1);
		}
	);
});
