import { describe, expect, it, test } from 'vitest';
import { DATA_FILES } from '#lib/data/tables.ts';
import { holesInFigures } from './drawings.ts';
import { FILE_KINDS, GIANT_KINDS, type Outcome } from './file-kinds.ts';
import { faultsOfMessages, judge, WHOLE, wrongTables } from './oracle.ts';
import { chanceOf } from './random.ts';

/** Longest that a reader of the data may be busy with a giant file, ms: many times what an idle machine needs. */
const PATIENCE = 30_000;

/** A corruption that is judged: one file of the published data, spoiled in one way. */
async function expectOutcome(file: string, spoiled: Uint8Array, outcome: Outcome): Promise<void> {
	const { tables, problems, changed } = await judge(file, spoiled);
	expect(faultsOfMessages(problems)).toEqual([]);
	if (tables === null) {
		expect(problems.length).toBeGreaterThan(0);
		expect(outcome).not.toBe('harmless');
		return;
	}
	expect(outcome).not.toBe('refused');
	expect(wrongTables(tables, file, spoiled)).toEqual([]);
	expect(changed).toBeLessThanOrEqual(outcome === 'harmless' ? 0 : 1);
	if (changed === 1) expect(holesInFigures(tables)).toEqual([]);
}

const fileCases = DATA_FILES.flatMap((file) =>
	FILE_KINDS.flatMap((kind) => Array.from({ length: kind.times ?? 1 }, (_, time) => ({ file, kind, time })))
);

test(`${fileCases.length} spoiled files are tried: at least 300`, () =>
	expect(fileCases.length).toBeGreaterThanOrEqual(300));

describe.each(DATA_FILES)('%s spoiled as a file', (wanted) => {
	it.each(fileCases.filter(({ file }) => file === wanted))(
		'$kind.name ($time) is $kind.outcome',
		async ({ file, kind, time }) => {
			const bytes = WHOLE.get(file) ?? new Uint8Array();
			await expectOutcome(file, kind.spoil(bytes, chanceOf(`${file} ${kind.name} ${time}`)), kind.outcome);
		}
	);
});

describe('a giant file', () => {
	it.each(GIANT_KINDS)('$name: refused in time', { timeout: PATIENCE }, async ({ spoil, outcome }) => {
		const file = 'population.csv';
		await expectOutcome(file, spoil(WHOLE.get(file) ?? new Uint8Array(), chanceOf(file)), outcome);
	});
});
