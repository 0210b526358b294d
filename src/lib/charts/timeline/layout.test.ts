import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '#lib/charts/parts/boxes.ts';
import { textBox } from '#lib/charts/parts/text.ts';
import { measureText } from '#lib/text/measure.ts';
import { faultsOf } from '../../../../tests/charts/faults.ts';
import { envAt, everyState, realTables, snapshotOf, words } from '../../../../tests/charts/real.ts';
import type { ChartModel, Mark } from '../model.ts';
import timeline from './index.ts';
import { DEFAULTS, LANES, type TimelineOptions } from './options.ts';

const series = timeline.series(realTables);
const states = everyState(timeline) as { slug: string; options: TimelineOptions }[];
const draw = (options: TimelineOptions, width: number): ChartModel =>
	timeline.layout(series, options, envAt(width));

/** Many drawings take longer than a test usually may, ms. */
const SLOW = 60_000;

const anyWidth = fc.integer({ min: 288, max: 1600 });
const anyState = fc.constantFrom(...states.map(({ options }) => options));
const anyMonth = fc
	.tuple(fc.integer({ min: 2020, max: 2025 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const anyChoice = fc
	.record({ lanes: fc.subarray([...LANES], { minLength: 1 }), from: anyMonth, to: anyMonth })
	.map(({ lanes, from, to }): TimelineOptions =>
		from < to ? { lanes, from, to } : { lanes, from: to, to: from }
	);

/** Ink of a mark that no word may touch; rules and areas behind words are none. */
function ink(mark: Mark): Box | null {
	if (mark.type === 'circle')
		return {
			left: mark.cx - mark.r,
			right: mark.cx + mark.r,
			top: mark.cy - mark.r,
			bottom: mark.cy + mark.r
		};
	if (mark.type === 'rect')
		return mark.fill === 'band' || (mark.fill === 'paper' && mark.stroke === undefined)
			? null
			: { left: mark.x, right: mark.x + mark.width, top: mark.y, bottom: mark.y + mark.height };
	if (mark.type !== 'line' || mark.stroke === 'rule') return null;
	return {
		left: Math.min(mark.x1, mark.x2) - 0.5,
		right: Math.max(mark.x1, mark.x2) + 0.5,
		top: Math.min(mark.y1, mark.y2) - 0.5,
		bottom: Math.max(mark.y1, mark.y2) + 0.5
	};
}

/** Words that a mark, a leader or an axis crosses. */
function crossedWords({ marks }: ChartModel): string[] {
	const inks = marks.map(ink).filter((box) => box !== null);
	return marks
		.filter((mark) => mark.type === 'text')
		.filter((mark) => inks.some((box) => overlaps(box, textBox(mark, measureText))))
		.map(({ text }) => text);
}

/** Pairs of dots that lie on each other. */
function overlappingDots({ marks }: ChartModel): string[] {
	const dots = marks.filter((mark) => mark.type === 'circle' && mark.id !== undefined);
	return dots.flatMap((a, i) =>
		dots
			.slice(i + 1)
			.filter(
				(b) =>
					a.type === 'circle' &&
					b.type === 'circle' &&
					Math.hypot(a.cx - b.cx, a.cy - b.cy) < a.r + b.r - 0.01
			)
			.map((b) => `${a.id} ${b.id}`)
	);
}

const idsOf = ({ marks }: ChartModel): string[] => marks.flatMap(({ id }) => (id === undefined ? [] : [id]));

/** Everything that a figure must never show. */
const allFaults = (model: ChartModel): string[] => [
	...faultsOf(model),
	...crossedWords(model),
	...overlappingDots(model)
];

describe('the drawing', () => {
	it(
		'has no fault, no crossed word and no hidden dot at any width, in any view',
		() => {
			fc.assert(
				fc.property(anyWidth, anyState, (width, options) => {
					expect(allFaults(draw(options, width))).toEqual([]);
				}),
				{ numRuns: 60 }
			);
		},
		SLOW
	);

	it(
		'has none for any lanes and months that a reader chooses',
		() => {
			fc.assert(
				fc.property(anyWidth, anyChoice, (width, options) => {
					expect(allFaults(draw(options, width))).toEqual([]);
				}),
				{ numRuns: 100 }
			);
		},
		SLOW
	);

	it('marks every dated event exactly once, under the id of its table row', () => {
		for (const { options } of states)
			for (const width of [360, 720, 1120]) {
				const undated = series.events.filter(({ date }) => date === null).map(({ id }) => id);
				const rows = timeline.table(series, options, words).rows.map(({ id }) => id);
				expect(idsOf(draw(options, width)).toSorted()).toEqual(
					rows.filter((id) => !undated.includes(id)).toSorted()
				);
			}
	});

	it('names all moments, verdicts and large waves at every width', () => {
		const named = [
			'Nobel',
			'Disputed',
			'Students',
			'Kalesnikava',
			'Bialiatski',
			'Autukhovich',
			'Belavia',
			'potash'
		];
		for (const width of [288, 360, 540, 640, 680, 720, 800, 899, 900, 1000, 1120, 1300, 1600]) {
			const texts = draw(DEFAULTS, width).marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
			for (const word of named) expect(texts.join(' '), `${word} at ${width}`).toContain(word);
			expect(
				texts.filter((text) => /^\d+ (Aug|Sep|Nov|Jul|Feb|Oct|Jan|Jun) 20\d\d$/.test(text)).length
			).toBeGreaterThanOrEqual(11);
		}
	});

	it('names every person of a view', () => {
		for (const { options } of states.slice(1))
			for (const width of [360, 720, 1120]) {
				const texts = draw(options, width).marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
				for (const { cells } of timeline.table(series, options, words).rows)
					expect(texts.join(' ')).toContain(cells[1]?.text);
			}
	});

	it('says so where nothing is documented', () => {
		const empty = timeline.series({
			...realTables,
			arrests: [],
			sentences: [],
			releases: [],
			waves: [],
			events: []
		});
		for (const { options } of states) {
			const model = timeline.layout(empty, options, envAt(360));
			expect(faultsOf(model)).toEqual([]);
			expect(model.marks.some((mark) => mark.type === 'text')).toBe(true);
		}
	});
});

describe('the drawing as a file', () => {
	it.each(
		states.flatMap(({ slug, options }) =>
			(slug === 'default' ? [360, 720, 1120] : [360, 1120]).map((width) => ({ slug, options, width }))
		)
	)('of $slug at $width', async ({ slug, options, width }) => {
		const name = slug === 'default' ? `timeline-${width}` : `timeline-${slug}-${width}`;
		await expect(snapshotOf(draw(options, width))).toMatchFileSnapshot(
			`../../../../tests/snapshots/${name}.svg`
		);
	});
});
