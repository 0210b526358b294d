import type { ColorName } from '#lib/theme/tokens.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import { middleOf, namesBeside, tintOf } from './part-names.ts';
import type { PlacedCount, Plot } from './plot.ts';
import { countId } from './series.ts';

/** A staircase without gaps between its years: a running total goes on from the year before. */
export function drawSteps(plot: Plot, env: ChartEnv): Mark[] {
	const { layers } = plot;
	const areas = layers.flatMap((layer, i) => layer.map((count) => areaMark(count, tintOf(i, layers.length))));
	const edges = layers.flatMap(edgeMarks);
	if (layers.length < 2) return [...areas, ...edges];
	return [
		...areas,
		...edges,
		...layers.flat().flatMap((count) => partValue(count, env)),
		...namesBeside(plot, env)
	];
}

const areaMark = (count: PlacedCount, fill: ColorName): Mark => ({
	type: 'rect',
	id: countId(count),
	x: count.slot.left,
	y: count.top,
	width: count.slot.right - count.slot.left,
	height: count.bottom - count.top,
	fill
});

/**
 * The upper edge in ink, dashed where we counted ourselves, with a riser from each step to the next. Nothing closes it
 * at its ends: the total did not begin where the first count is known, and did not end with the last.
 */
function edgeMarks(layer: readonly PlacedCount[]): Mark[] {
	return layer.flatMap((count, i) => {
		const before = layer[i - 1];
		const { left, right } = count.slot;
		const tread = edge(left, count.top, right, count.top, count.countedBy === null ? [3, 3] : undefined);
		return before?.slot.right === left ? [edge(left, before.top, left, count.top), tread] : [tread];
	});
}

const edge = (x1: number, y1: number, x2: number, y2: number, dash?: readonly number[]): Mark => ({
	type: 'line',
	x1,
	y1,
	x2,
	y2,
	stroke: 'ink',
	strokeWidth: 1.5,
	cap: 'round',
	...(dash ? { dash } : {})
});

const partValue = (count: PlacedCount, { format }: ChartEnv): Mark[] => [
	text(format.number(count.value), count.slot.middle, middleOf(count) + TEXT_SIZE.small * 0.35, {
		fill: 'ink',
		anchor: 'middle',
		onFill: true
	})
];
