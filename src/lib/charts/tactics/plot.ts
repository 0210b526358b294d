import { scaleLinear, type ScaleLinear } from 'd3';
import type { Stretch } from './cells.ts';
import type { Panel, YearCount } from './panel.ts';

/** A year's place on the baseline, px. */
export interface Slot {
	year: number;
	left: number;
	right: number;
	middle: number;
}

/** One number as an area above the baseline. */
export interface PlacedCount extends YearCount {
	slot: Slot;
	top: number;
	bottom: number;
}

/** Neighbouring years without a count. */
export interface Gap {
	left: number;
	right: number;
}

/** Everything of a panel that stands on its baseline. */
export interface Plot {
	form: Panel['form'];
	baseline: number;
	slots: readonly Slot[];
	/** One list a series, from the baseline up. */
	layers: readonly (readonly PlacedCount[])[];
	/** What is written above each year: the only series, or the sum of several. */
	heads: readonly PlacedCount[];
	gaps: readonly Gap[];
}

/** Puts the numbers of a panel on a baseline, in the panel's own scale from zero. */
export function plotPanel(
	panel: Panel,
	years: readonly number[],
	{ left, width }: Stretch,
	baseline: number,
	height: number
): Plot {
	const slots = slotsFor(years, left, width);
	const heads = (panel.sum ?? panel.stack[0])?.counts ?? [];
	const scale = scaleLinear()
		.domain([0, Math.max(1, ...heads.map((count) => count.value))])
		.range([0, height]);
	const place = { slots, baseline, scale };
	return {
		form: panel.form,
		baseline,
		slots,
		layers: panel.stack.map((series, i) =>
			placeCounts(
				series.counts,
				panel.stack.slice(0, i).map((below) => below.counts),
				place
			)
		),
		heads: placeCounts(heads, [], place),
		gaps: gapsOf(slots, new Set(heads.map((count) => count.year)))
	};
}

/** Whole px, so that neighbouring areas meet without a seam. */
function slotsFor(years: readonly number[], left: number, width: number): Slot[] {
	const edge = (i: number): number => Math.round(left + (i * width) / Math.max(1, years.length));
	return years.map((year, i) => ({
		year,
		left: edge(i),
		right: edge(i + 1),
		middle: (edge(i) + edge(i + 1)) / 2
	}));
}

function placeCounts(
	counts: readonly YearCount[],
	below: readonly (readonly YearCount[])[],
	{ slots, baseline, scale }: { slots: Slot[]; baseline: number; scale: ScaleLinear<number, number> }
): PlacedCount[] {
	return counts.flatMap((count) => {
		const slot = slots.find(({ year }) => year === count.year);
		if (!slot) return [];
		const base = below.flat().filter(({ year }) => year === count.year);
		const bottom = baseline - scale(base.reduce((sum, { value }) => sum + value, 0));
		return [{ ...count, slot, bottom, top: bottom - scale(count.value) }];
	});
}

function gapsOf(slots: readonly Slot[], known: ReadonlySet<number>): Gap[] {
	const gaps: Gap[] = [];
	for (const { year, left, right } of slots) {
		if (known.has(year)) continue;
		const last = gaps.at(-1);
		if (last && last.right === left) last.right = right;
		else gaps.push({ left, right });
	}
	return gaps;
}
