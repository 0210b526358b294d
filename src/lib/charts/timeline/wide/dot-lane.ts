import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import type { LaneName } from '../options.ts';
import { inLane, largeWaves, type Selection } from '../selection.ts';
import { bandBar, eventDot } from '../shapes.ts';
import { bandArea, bandsHeight, placeBands } from './bands.ts';
import { placeCallouts } from './callouts.ts';
import { columnBox, placeDots } from './dots.ts';
import type { WideFrame } from './frame.ts';
import { baselineMark, calloutMarks, topOf, type WideLane } from './lane.ts';
import { momentRequests, waveRequests } from './requests.ts';

/** Room above the baseline that a lane has at least, and between baseline and bars. */
const LEAST_HEIGHT = 52;
const BANDS_FROM = 4;

/** Arrests as stacked dots or releases as stacked rings; months and years as bars below. */
export function dotLane(
	name: Exclude<LaneName, 'sentences'>,
	selection: Selection,
	frame: WideFrame,
	env: ChartEnv
): WideLane {
	const events = inLane(selection, name);
	const columns = placeDots(events, frame);
	const bands = placeBands(events, frame);
	const obstacles = columns.map(columnBox);
	const moments = selection.moments.filter((moment) => moment.lane === name);
	const requests = [
		...momentRequests(moments, columns, obstacles, frame, env),
		...(name === 'releases' ? waveRequests(largeWaves(selection), columns, frame, env) : [])
	];
	const callouts = placeCallouts(requests, frame, obstacles);
	return {
		name,
		top: topOf(callouts, Math.max(LEAST_HEIGHT, ...columns.map(({ top }) => -top))),
		bottom: BANDS_FROM + bandsHeight(bands),
		marksAt: (baseline): Mark[] => [
			...calloutMarks(callouts, baseline, env),
			baselineMark(frame, baseline),
			...columns.flatMap(({ x, r, dots }) =>
				dots.flatMap(({ event, y }) => eventDot(event, x, baseline + y, r))
			),
			...bands.map((band) => bandBar(name, bandArea(band, baseline + BANDS_FROM), band.item.id))
		]
	};
}
