import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import { yearStarts } from '../parts/time-scale.ts';
import {
	areaPath,
	linePath,
	placeCounts,
	stepsThrough,
	uncovered,
	type PlacedCount,
	type Step
} from './curve.ts';
import { frameOf, type Frame } from './frame.ts';
import { milestoneLabels, type PlacedMilestones } from './milestone-labels.ts';
import { milestonesOf, type Milestones } from './milestones.ts';
import type { Labels } from './place-blocks.ts';
import { placeWaves, waveMarks } from './release-lines.ts';
import type { HeldOverTimeOptions, HeldOverTimeSeries } from './series.ts';
import { widerLabels } from './wider-labels.ts';

const NAMED_DOT = 4.25;
/** Half a diamond, and the height of a month's bar, of the wider definition. */
const DIAMOND = 5.5;
const BAR = 6;
/** By how much a drawing grows, and how far, until the words of a language find room, px. */
const EXTRA = { step: 16, most: 160 };
const NO_LABELS: Labels = { marks: [], isWhole: true };

/** Lays the counts out on one axis of time. */
export function layoutHeldOverTime(
	series: HeldOverTimeSeries,
	options: HeldOverTimeOptions,
	env: ChartEnv
): ChartModel {
	const milestones = milestonesOf(series);
	if (!milestones) return emptyModel(env);
	let drawing = drawAt(0, milestones, series, options, env);
	for (let extra = EXTRA.step; !drawing.isWhole && extra <= EXTRA.most; extra += EXTRA.step)
		drawing = drawAt(extra, milestones, series, options, env);
	return drawing.model;
}

/** The drawing with so much room more than usual, and whether every label found a place. */
function drawAt(
	extra: number,
	milestones: Milestones,
	series: HeldOverTimeSeries,
	options: HeldOverTimeOptions,
	env: ChartEnv
): { model: ChartModel; isWhole: boolean } {
	const frame = frameOf(series, options, extra, env);
	const counts = placeCounts(series.recognised, frame);
	const wider = options.wider ? placeCounts(series.wider, frame) : [];
	const steps = stepsThrough(counts);
	const grid = gridMarks(frame, steps, env);
	const waves = placeWaves(series.waves, steps, frame).flatMap((wave) => waveMarks(wave, env));
	const named = placeMilestones(counts, milestones);
	const labels = named ? milestoneLabels(named, steps, frame, env) : NO_LABELS;
	const ofWider = widerLabels(wider, steps, [...grid, ...waves], frame, env);
	const marks: Mark[] = [
		...grid,
		{ type: 'path', d: areaPath(steps, frame.plot.bottom), fill: 'heldTint' },
		{ type: 'path', d: linePath(steps), stroke: 'held', strokeWidth: 1.5 },
		...axisMarks(frame, env),
		...waves,
		...counts.map((count) => countMark(count, frame)),
		...labels.marks,
		...(named ? [named.first, named.peak, named.last].map(namedDot) : []),
		...wider.map((count) => widerMark(count)),
		...ofWider.marks
	];
	return {
		model: { width: frame.width, height: frame.height, marks },
		isWhole: labels.isWhole && ofWider.isWhole
	};
}

function emptyModel(env: ChartEnv): ChartModel {
	const words = env.t('held-over-time.none');
	return { width: env.width, height: 40, marks: [text(words, 16, 24, { size: TEXT_SIZE.normal })] };
}

/** The rules that numbers are read against, up to the last count and only on the paper, with their numbers. */
const gridMarks = ({ plot, y, ticks }: Frame, steps: readonly Step[], env: ChartEnv): Mark[] =>
	ticks.flatMap((tick): Mark[] => [
		...uncovered(steps, y(tick), plot.left).map(({ left, right }): Mark => ({
			type: 'line',
			x1: left,
			x2: right,
			y1: y(tick),
			y2: y(tick),
			stroke: 'rule',
			strokeWidth: 1
		})),
		text(env.format.number(tick), plot.left - 8, y(tick) + 4, { anchor: 'end' })
	]);

/** The foot of the area and the years, each at its first day. */
function axisMarks({ plot, x, width }: Frame, env: ChartEnv): Mark[] {
	const foot = plot.bottom;
	return [
		{ type: 'line', x1: plot.left, x2: plot.right, y1: foot, y2: foot, stroke: 'ink', strokeWidth: 1 },
		...yearStarts(x).flatMap((start): Mark[] => {
			const year = String(start.getUTCFullYear());
			const half = env.measureText(year, 'sans', TEXT_SIZE.small) / 2;
			return [
				{ type: 'line', x1: x(start), x2: x(start), y1: foot, y2: foot + 4, stroke: 'ink', strokeWidth: 1 },
				text(year, Math.min(x(start), width - half), foot + 18, { anchor: 'middle' })
			];
		})
	];
}

/** A dot for a day, a bar for a whole month or year. */
function countMark({ id, left, right, y }: PlacedCount, { dot, bar }: Frame): Mark {
	return left === right
		? { type: 'circle', cx: left, cy: y, r: dot, fill: 'held', id }
		: { type: 'rect', x: left, y: y - bar / 2, width: right - left, height: bar, fill: 'held', id };
}

const namedDot = ({ id, left, right, y }: PlacedCount): Mark => ({
	type: 'circle',
	cx: (left + right) / 2,
	cy: y,
	r: NAMED_DOT,
	fill: 'held',
	id
});

/** Another shape for another definition: a diamond for a day; a month is a bar here too. */
function widerMark({ id, left, right, y }: PlacedCount): Mark {
	if (left < right)
		return { type: 'rect', x: left, y: y - BAR / 2, width: right - left, height: BAR, fill: 'ink', id };
	const corners = [
		`${left - DIAMOND},${y}`,
		`${left},${y - DIAMOND}`,
		`${left + DIAMOND},${y}`,
		`${left},${y + DIAMOND}`
	];
	return { type: 'path', d: `M${corners.join('L')}Z`, fill: 'ink', id };
}

function placeMilestones(
	counts: readonly PlacedCount[],
	{ first, peak, last, uncounted }: Milestones
): PlacedMilestones | null {
	const [placedFirst, placedPeak, placedLast] = [first, peak, last].map(({ id }) =>
		counts.find((count) => count.id === id)
	);
	return placedFirst && placedPeak && placedLast
		? { first: placedFirst, peak: placedPeak, last: placedLast, uncounted }
		: null;
}
