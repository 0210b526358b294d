import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text } from '#lib/charts/parts/text.ts';
import { inLane, type Selection } from '../selection.ts';
import { bandBar, isOpenKind, outlineStyle, strokeStyle } from '../shapes.ts';
import { scaleTicks } from '../years-scale.ts';
import { bandArea } from './bands.ts';
import { placeCallouts } from './callouts.ts';
import { SCALE_GAP, scaleUnit, type WideFrame } from './frame.ts';
import { baselineMark, calloutMarks, topOf, type WideLane } from './lane.ts';
import { momentRequests, verdictRequests } from './requests.ts';
import {
	FOOT_HEIGHT,
	placeStrokes,
	strokeBox,
	strokesBottom,
	type PlacedStroke,
	type PlacedStrokes
} from './strokes.ts';

/** Sentences as strokes that rise from a baseline by their years. */
export function sentenceLane(selection: Selection, frame: WideFrame, env: ChartEnv): WideLane {
	const placed = placeStrokes(inLane(selection, 'sentences'), frame);
	const obstacles = placed.strokes.map(strokeBox);
	const moments = selection.moments.filter((moment) => moment.lane === 'sentences');
	const requests = [
		...verdictRequests(placed.strokes, selection, env),
		...momentRequests(moments, [], obstacles, frame, env)
	];
	const callouts = placeCallouts(requests, frame, obstacles);
	return {
		name: 'sentences',
		top: topOf(callouts, placed.longest * placed.yearHeight + 8),
		bottom: strokesBottom(placed),
		marksAt: (baseline) => [
			...scaleMarks(placed, frame, baseline, env),
			...calloutMarks(callouts, baseline, env),
			...placed.strokes.map((stroke) => footMark(stroke, baseline)),
			baselineMark(frame, baseline),
			...placed.strokes.map((stroke) => strokeMark(stroke, baseline, placed.pitch)),
			...placed.bands.map((band) => bandBar('sentences', bandArea(band, baseline + FOOT_HEIGHT)))
		]
	};
}

function scaleMarks(placed: PlacedStrokes, frame: WideFrame, baseline: number, env: ChartEnv): Mark[] {
	return scaleTicks(placed.longest).flatMap((years): Mark[] => {
		const y = baseline - years * placed.yearHeight;
		const label = years === placed.longest ? scaleUnit(years, env) : env.format.number(years);
		return [
			{ type: 'line', x1: frame.left, x2: frame.right, y1: y, y2: y, stroke: 'rule', dash: [1, 3] },
			text(label, frame.left - SCALE_GAP, y + 4, { anchor: 'end' })
		];
	});
}

/** From the stroke to its date on the time axis. */
const footMark = ({ x, foot }: PlacedStroke, baseline: number): Mark => ({
	type: 'line',
	x1: x,
	y1: baseline,
	x2: foot.x,
	y2: baseline + foot.y,
	stroke: 'muted',
	strokeWidth: 0.6
});

function strokeMark({ event, x, height }: PlacedStroke, baseline: number, pitch: number): Mark {
	const width = Math.min(pitch * 0.58, 1.9);
	if (height === null)
		return {
			id: event.id,
			type: 'line',
			x1: x - 2,
			x2: x + 2,
			y1: baseline - 4,
			y2: baseline - 4,
			stroke: 'ink',
			strokeWidth: 1.6
		};
	if (isOpenKind(event))
		return {
			id: event.id,
			type: 'rect',
			x: x - pitch * 0.4,
			y: baseline - height,
			width: pitch * 0.8,
			height,
			...outlineStyle(event, 0.7)
		};
	return {
		id: event.id,
		type: 'line',
		x1: x,
		x2: x,
		y1: baseline,
		y2: baseline - height,
		...strokeStyle(event, width)
	};
}
