import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#lib/data/csv.ts';
import { writeCsv } from '#lib/data/write-csv.ts';

const cell = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', ';', 'ў', 'Ґ', 'é', 'a', '\u{1F54A}', '=') })
);
const table = fc
	.integer({ min: 2, max: 5 })
	.chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
	);

describe('CSV', () => {
	it('gives back the cells that were written, whatever is in them', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const { header, rows: rest, problems } = parseCsv('example.csv', writeCsv(rows));
				expect([header, ...rest].map((row) => row?.cells.map(({ text }) => text))).toEqual(rows);
				expect(problems).toEqual([]);
			})
		);
	});

	it('numbers lines as an editor does, also after quoted line breaks', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const text = writeCsv(rows);
				const lines = text.split('\n');
				const { header, rows: rest } = parseCsv('example.csv', text);
				for (const found of [header, ...rest].flatMap((row) => row?.cells ?? [])) {
					const [start = ''] = found.text.replaceAll('"', '""').split('\n', 1);
					expect(lines[found.line - 1]).toContain(start);
				}
			})
		);
	});
});
