import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '#lib/text/measure.ts';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, realTables, snapshotOf, words } from '../../../../tests/charts/real.ts';
import type { ChartModel, Mark } from '../model.ts';
import { overlaps, padded, type Box } from '../parts/boxes.ts';
import { textBox } from '../parts/text.ts';
import { layoutTactics } from './layout.ts';
import { tacticsSeries } from './series.ts';
import { tableOfTactics } from './table.ts';

const series = tacticsSeries(realTables);
const at = (width: number): ChartModel => layoutTactics(series, envAt(width));
const anyWidth = fc.integer({ min: 288, max: 1600 });

/** What a label must not stand on: areas, and the lines of bars and steps. */
function shapeBox(mark: Mark): Box[] {
	if (mark.type === 'rect')
		return [{ left: mark.x, top: mark.y, right: mark.x + mark.width, bottom: mark.y + mark.height }];
	if (mark.type !== 'line') return [];
	const half = (mark.strokeWidth ?? 1) / 2;
	return [
		{
			left: mark.x1 - half,
			top: Math.min(mark.y1, mark.y2) - half,
			right: mark.x2 + half,
			bottom: Math.max(mark.y1, mark.y2) + half
		}
	];
}

describe('layout of tactics', () => {
	it('has no fault at any width', () => {
		fc.assert(
			fc.property(anyWidth, (width) => {
				expect(faultsOf(at(width))).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('keeps every label off every area and line, but for those written into a part', () => {
		fc.assert(
			fc.property(anyWidth, (width) => {
				const { marks } = at(width);
				const shapes = marks.flatMap(shapeBox);
				const crossed = marks
					.filter((mark) => mark.type === 'text' && !mark.onFill)
					.filter((mark) => {
						const box = mark.type === 'text' && padded(textBox(mark, measureText), -0.75);
						return box && shapes.some((shape) => overlaps(shape, box));
					});
				expect(crossed).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('draws every row of the table that is not only said in words', () => {
		const drawn = new Set(at(720).marks.flatMap((mark) => mark.id ?? []));
		const listed = tableOfTactics(series, words).rows.map((row) => row.id);
		expect([...drawn].filter((id) => !listed.includes(id))).toEqual([]);
		expect(listed.filter((id) => !drawn.has(id))).toEqual([
			'torture-complaints-registered/2021-08-09',
			'torture-criminal-cases-opened/2020-08-12',
			'lawtrend-all-losses-cumulative/2025-03-31'
		]);
	});

	it('gives each panel its own scale: its largest number reaches the same height', () => {
		const { marks } = at(1120);
		const heights = ['viasna-detained-per-year/2020-12', 'viasna-convicted-per-year/2024-12-31'].map((id) =>
			marks.find((mark) => mark.type === 'rect' && mark.id === id)
		);
		expect(heights.map((mark) => mark?.type === 'rect' && mark.height)).toEqual([64, 64]);
	});

	it('is about as tall as the release waves beside it', () => {
		expect(at(540).height).toBeGreaterThan(850);
		expect(at(540).height).toBeLessThan(1050);
	});

	it('is a sentence where nothing is known', () => {
		const empty = layoutTactics(tacticsSeries({ ...realTables, indicators: [], deaths: [] }), envAt(360));
		expect(faultsOf(empty)).toEqual([]);
		expect(empty.marks).toHaveLength(1);
	});

	it.each([360, 540, 720, 1120])('looks as reviewed at %i px', async (width) => {
		await expect(snapshotOf(at(width))).toMatchFileSnapshot(
			`../../../../tests/snapshots/tactics-${width}.svg`
		);
	});
});
