import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '#lib/data/check-files.ts';
import { formatProblem } from '#lib/data/problems.ts';
import { DATA_FILES, parseTables } from '#lib/data/tables.ts';
import { VALID } from './folders.ts';

const texts = Object.fromEntries(DATA_FILES.map((file) => [file, readFileSync(`${VALID}/${file}`, 'utf8')]));
const file = fc.constantFrom(...DATA_FILES);
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const character = fc.oneof(
	fc.constantFrom('', '"', ',', ';', '\n', '\r', ' ', '\uFEFF', '\u202E', '<', '-', '0'),
	fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
);

function isPrintable(line: string): boolean {
	return !/[\p{Cc}\p{Cf}]/u.test(line);
}

describe('a slip of the keyboard', () => {
	it('never throws: one wrong character gives tables or a list of problems', () => {
		fc.assert(
			fc.property(file, place, character, (name, where, wrong) => {
				const text = texts[name] ?? '';
				const at = Math.floor(where * text.length);
				const { tables, problems } = parseTables({
					...texts,
					[name]: text.slice(0, at) + wrong + text.slice(at + 1)
				});
				expect(tables === null).toBe(problems.length > 0);
				expect(problems.map(formatProblem).every(isPrintable)).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});

	it('never throws on bytes that are no text', async () => {
		await fc.assert(
			fc.asyncProperty(file, fc.uint8Array({ maxLength: 200 }), async (name, bytes) => {
				const { tables } = await checkFiles(DATA_FILES, async (wanted) =>
					wanted === name ? bytes : new TextEncoder().encode(texts[wanted])
				);
				expect(tables).toBeNull();
			})
		);
	});
});
