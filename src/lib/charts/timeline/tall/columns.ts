import type { Mark } from '#lib/charts/model.ts';
import { datesWithoutDay } from '../facts.ts';
import { inLane, type Selection } from '../selection.ts';
import { eventDot } from '../shapes.ts';
import { scaleEnd } from '../years-scale.ts';
import { bandMarks } from './bands.ts';
import { daysByStep, dotGrid, dotPlaces } from './cells.ts';
import type { LaneColumn } from './frame.ts';
import { scaleLines } from './head.ts';
import { joinTouching, type Stretch, type Strip } from './strips.ts';
import { lengthEnd, strokeMarks } from './strokes.ts';

const RING_GAP = 0.9;

/** The line and the marks of one lane. */
export function columnMarks(selection: Selection, column: LaneColumn, strips: readonly Strip[]): Mark[] {
	const runs = strips
		.map(({ top, height }) => ({ top, bottom: top + height }))
		.reduce<Stretch[]>(joinTouching, []);
	return column.name === 'sentences'
		? sentenceMarks(selection, column, strips, runs)
		: [
				...runs.map((run) => verticalLine(column.baseline, run, 'ink')),
				...dotMarks(selection, column.name, column, strips)
			];
}

function sentenceMarks(
	selection: Selection,
	column: LaneColumn,
	strips: readonly Strip[],
	runs: readonly Stretch[]
): Mark[] {
	const events = inLane(selection, 'sentences');
	const longest = scaleEnd(events);
	return [
		...scaleLines(longest).flatMap((years) =>
			runs.map((run) => verticalLine(lengthEnd(years, longest, column), run, 'rule'))
		),
		...runs.map((run) => verticalLine(column.baseline, run, 'ink')),
		...strokeMarks(events, strips, column),
		...bandMarks('sentences', datesWithoutDay(events), strips, column)
	];
}

function dotMarks(
	selection: Selection,
	name: 'arrests' | 'releases',
	column: LaneColumn,
	strips: readonly Strip[]
): Mark[] {
	const events = inLane(selection, name);
	const grid = dotGrid(events, strips, column);
	const days = daysByStep(events, strips);
	return [
		...strips.flatMap((strip) =>
			dotPlaces(days.get(strip.from) ?? [], grid, column.baseline, strip).flatMap(({ event, x, y }) =>
				eventDot(event, x, y, (grid.pitch - RING_GAP) / 2)
			)
		),
		...bandMarks(name, events, strips, column)
	];
}

const verticalLine = (x: number, { top, bottom }: Stretch, stroke: 'ink' | 'rule'): Mark => ({
	type: 'line',
	x1: x,
	x2: x,
	y1: top,
	y2: bottom,
	stroke,
	strokeWidth: 1
});
