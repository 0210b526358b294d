import type { ColorName } from '#lib/theme/tokens.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { Mark, TextMark } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import type { PlacedCount, Plot } from './plot.ts';
import { countId } from './series.ts';

/** Tints of the parts of a stack, from the baseline up; a single series has the lightest. */
const TINTS: readonly ColorName[] = ['rule', 'band'];

const LINE = 15;

/** Words of a gap stand on the baseline; names of parts stay above them, px. */
const ABOVE_GAP_WORDS = 24;

/** A staircase without gaps between its years: a running total goes on from the year before. */
export function drawSteps({ layers, gaps, baseline }: Plot, env: ChartEnv): Mark[] {
	const areas = layers.flatMap((layer, i) =>
		layer.map((count) => areaMark(count, TINTS[layers.length === 1 ? 1 : i] ?? 'band'))
	);
	const edges = layers.flatMap(edgeMarks);
	const leading = gaps[0];
	if (layers.length < 2) return [...areas, ...edges];
	return [
		...areas,
		...edges,
		...layers.flat().flatMap((count) => partValue(count, env)),
		...(leading ? partNames(layers, leading.right - leading.left, baseline, env) : [])
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

/** The names of the parts beside their first steps, in the years before them that have no count, above their words. */
function partNames(
	layers: readonly (readonly PlacedCount[])[],
	room: number,
	baseline: number,
	env: ChartEnv
): Mark[] {
	const marks: TextMark[] = [];
	for (const [first] of layers) {
		if (!first) continue;
		const lowest = (marks.at(-1)?.y ?? baseline - ABOVE_GAP_WORDS + LINE) - LINE;
		marks.push(...partName(first, room, lowest, env));
	}
	return marks;
}

/** The lines of a part's name, the last one first, centred on its step and not below `lowest`. */
function partName(first: PlacedCount, room: number, lowest: number, env: ChartEnv): TextMark[] {
	const name = env.t(`tactics.part.${first.indicatorId}` as MessageKey);
	const lines = wrapText(name, 'sans', TEXT_SIZE.small, room - 8, env.measureText);
	const middle = middleOf(first) + TEXT_SIZE.small * 0.35;
	const last = Math.min(middle + ((lines.length - 1) * LINE) / 2, lowest);
	return lines
		.map((line, i) =>
			text(line, first.slot.left - 7, last - (lines.length - 1 - i) * LINE, { anchor: 'end', fill: 'ink' })
		)
		.toReversed();
}

const middleOf = ({ top, bottom }: PlacedCount): number => (top + bottom) / 2;
