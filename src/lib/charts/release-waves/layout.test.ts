import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextMark } from '../model.ts';
import { crossingsOf } from '../../../../tests/charts/crossings.ts';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, realTables, snapshotOf, words } from '../../../../tests/charts/real.ts';
import { layoutReleaseWaves } from './layout.ts';
import { releaseWavesSeries } from './series.ts';
import { releaseWavesTable } from './table.ts';

const series = releaseWavesSeries(realTables);
const table = releaseWavesTable(series, words);
const modelAt = (width: number): ReturnType<typeof layoutReleaseWaves> =>
	layoutReleaseWaves(series, envAt(width));
const textsAt = (width: number): TextMark[] => modelAt(width).marks.filter((mark) => mark.type === 'text');

describe('layoutReleaseWaves', () => {
	it('has no fault at any width', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(fc.integer({ min: 288, max: 1600 }), (width) => {
				const model = modelAt(width);
				expect(faultsOf(model)).toEqual([]);
				expect(crossingsOf(model)).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	it('draws one bar a row, as long as people were released', () => {
		const bars = modelAt(720).marks.filter((mark) => mark.type === 'rect');
		expect(bars.map((bar) => bar.id)).toEqual(table.rows.map((row) => row.id));
		const lengths = bars.map((bar) => bar.width + (bar.strokeWidth ?? 0));
		const perPerson = Math.max(...lengths) / 250;
		series.waves.forEach((wave, i) =>
			// A bar of one person is as wide as its stroke.
			expect(Math.abs((lengths[i] ?? 0) - wave.released * perPerson)).toBeLessThan(1)
		);
	});

	it.each([360, 540, 720, 1120])('prints every value and every place at %i px', (width) => {
		const texts = textsAt(width);
		for (const wave of series.waves) {
			const ofWave = texts.filter((mark) => mark.id === `wave/${wave.id}`);
			expect(ofWave.map((mark) => mark.text)).toContain(String(wave.released));
		}
		const all = texts.map((mark) => mark.text).join(' ');
		for (const place of [
			'Ukraine 114',
			'Lithuania 9',
			'Lithuania 51',
			'Lithuania 15',
			'235 stayed in',
			'Poland 3'
		])
			expect(all).toContain(place);
	});

	it('makes the large waves stand out', () => {
		const large = textsAt(540).filter((mark) => mark.size > 20);
		expect(large.map((mark) => mark.text)).toEqual(['52', '123', '250']);
	});

	it('is about as tall as the tactics beside it', () => {
		expect(modelAt(540).height).toBeLessThan(1000);
	});

	it('says so where there is no wave', () => {
		const empty = layoutReleaseWaves({ ...series, waves: [] }, envAt(360));
		expect(faultsOf(empty)).toEqual([]);
		expect(empty.marks).toMatchObject([{ text: 'No release of a group is recorded' }]);
	});

	it.each([360, 540, 720, 1120])('is drawn as reviewed at %i px', async (width) => {
		await expect(snapshotOf(modelAt(width))).toMatchFileSnapshot(
			`../../../../tests/snapshots/release-waves-${width}.svg`
		);
	});
});
