import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartModel } from '../model.ts';
import { crossingsOf } from '../../../../tests/charts/crossings.ts';
import { wordsIn } from '#lib/server/words.ts';
import { stretchedWords } from '../../../../tests/pseudo-language/words.ts';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, realTables, snapshotOf, words } from '../../../../tests/charts/real.ts';
import { layoutHeldOverTime } from './layout.ts';
import { heldOverTimeSeries } from './series.ts';
import { heldOverTimeTable } from './table.ts';

const series = heldOverTimeSeries(realTables);
const modelAt = (width: number, wider = false): ChartModel =>
	layoutHeldOverTime(series, { wider }, envAt(width));
const textsOf = (model: ChartModel): string[] =>
	model.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

/** Largest x of a path that is written with `M`, `L` and `Z` only. */
const rightOf = (d: string): number =>
	Math.max(...[...d.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x)));

describe('layoutHeldOverTime', () => {
	it('has no fault and keeps every label at any width, in both states', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(fc.integer({ min: 288, max: 1600 }), fc.boolean(), (width, wider) => {
				const model = modelAt(width, wider);
				expect(faultsOf(model)).toEqual([]);
				expect(crossingsOf(model)).toEqual([]);
				const numbers = ['25', '1,500', '1,140', ...(wider ? ['1,770', '1,603', '1,336'] : [])];
				const texts = textsOf(model);
				expect(numbers.filter((number) => !texts.includes(number))).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	it('grows until every label and the key have a place, however long the words', () => {
		for (const language of [wordsIn('be'), wordsIn('ru'), stretchedWords])
			for (const width of [288, 320, 360, 414, 540, 720, 1120]) {
				const model = layoutHeldOverTime(series, { wider: true }, { ...envAt(width), ...language });
				const named = new Set(model.marks.flatMap((mark) => (mark.type === 'text' ? (mark.id ?? []) : [])));
				expect([...named].filter((id) => id.startsWith('count/'))).toHaveLength(6);
				const wider = [
					language.t('held-over-time.label.wider-key', { counter: '' }),
					language.t('held-over-time.label.wider')
				];
				const start = wider.map((line) => line.split(' ')[0]);
				expect(textsOf(model).some((line) => start.includes(line.split(' ')[0]))).toBe(true);
			}
	});

	it.each([false, true])('has a mark for every row of its table and no other, wider: %s', (wider) => {
		const rows = heldOverTimeTable(series, { wider }, words).rows.map((row) => row.id);
		const marks = modelAt(720, wider).marks.flatMap((mark) => mark.id ?? []);
		expect([...new Set(marks)].toSorted()).toEqual(rows.toSorted());
	});

	it('draws a month as wide as the month and a day as a dot', () => {
		const marks = modelAt(1120).marks;
		const ofMonth = marks.filter((mark) => mark.id?.startsWith('count/2020-09/'));
		expect(ofMonth).toMatchObject([{ type: 'rect' }]);
		const years = marks.flatMap((mark) =>
			mark.type === 'text' && /^20\d\d$/.test(mark.text) ? [mark.x] : []
		);
		const month = ((years[2] ?? 0) - (years[1] ?? 0)) / 12;
		expect(ofMonth[0]?.type === 'rect' && ofMonth[0].width).toBeCloseTo(month, 0);
		expect(marks.find((mark) => mark.id?.startsWith('count/2020-08-09/'))?.type).toBe('circle');
	});

	it('ends the line at the last count, before the last release', () => {
		const { marks } = modelAt(1120);
		const last = marks.find((mark) => mark.id?.startsWith('count/2026-03-05/'));
		const release = marks.find((mark) => mark.id === 'wave/2026-03-bank-sanctions-deal');
		const lines = marks.flatMap((mark) => (mark.type === 'path' ? [rightOf(mark.d)] : []));
		expect(last?.type === 'circle' && release?.type === 'line').toBe(true);
		if (last?.type !== 'circle' || release?.type !== 'line') return;
		for (const right of lines) expect(right).toBeCloseTo(last.cx, 3);
		expect(release.x1).toBeGreaterThan(last.cx);
		expect(textsOf(modelAt(1120))).toContain('No later count is known');
	});

	it('keeps the two definitions apart', () => {
		const paths = (wider: boolean): number =>
			modelAt(720, wider).marks.filter((mark) => mark.type === 'path' && mark.stroke).length;
		expect(paths(true)).toBe(paths(false));
		expect(textsOf(modelAt(1120, true)).some((line) => line.startsWith('Wider definition'))).toBe(true);
		expect(textsOf(modelAt(360, true))).toContain('30 Sep 2025: 1,336');
	});

	it('says so where there is no count', () => {
		const empty = { ...series, recognised: [], wider: [], waves: [] };
		const model = layoutHeldOverTime(empty, { wider: true }, envAt(360));
		expect(faultsOf(model)).toEqual([]);
		expect(textsOf(model)).toEqual(['No count of people held is recorded']);
	});

	it('draws a single count, and counts without a release', () => {
		for (const recognised of [series.recognised.slice(0, 1), series.recognised.slice(0, 3)]) {
			const model = layoutHeldOverTime({ ...series, recognised, waves: [] }, { wider: false }, envAt(720));
			expect(faultsOf(model).filter((fault) => !fault.endsWith('is crossed by a mark'))).toEqual([]);
		}
	});

	it.each([
		[360, false, ''],
		[720, false, ''],
		[1120, false, ''],
		[360, true, 'wider-definition-'],
		[1120, true, 'wider-definition-']
	])('is drawn as reviewed at %i px, wider: %s', async (width, wider, slug) => {
		await expect(snapshotOf(modelAt(width, wider))).toMatchFileSnapshot(
			`../../../../tests/snapshots/held-over-time-${slug}${width}.svg`
		);
	});
});
