import { max, scaleLinear, type ScaleLinear } from 'd3';
import { firstDay } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Box } from '../parts/boxes.ts';
import { TEXT_SIZE } from '../parts/text.ts';
import { timeScale, type TimeScale } from '../parts/time-scale.ts';
import type { HeldOverTimeOptions, HeldOverTimeSeries } from './series.ts';

/** The plot, its scales and what belongs to its size. */
export interface Frame {
	width: number;
	height: number;
	/** Left edge of what is written: the plot starts to the right of the numbers of its rules. */
	left: number;
	phone: boolean;
	plot: Box;
	x: TimeScale;
	y: ScaleLinear<number, number>;
	/** Numbers of people with a rule. */
	ticks: readonly number[];
	/** Radius of a count, px. */
	dot: number;
	/** Height of the bar of a count known to the month, px. */
	bar: number;
}

/** Height of the line of one release above the plot. */
export const WAVE_STEP = 22;

const PHONE = 480;
const PHONE_MARGIN = 16;
const MARGIN = 2;
/** Room for the ring of a release on the last day. */
const RING_ROOM = 6;
const TICK_GAP = 8;
const YEARS_HEIGHT = 24;
/** Room above the highest count; more where the key of the wider definition stands there. */
const HEADROOM = { usual: 12, key: 56 };
const TICK_COUNT = 4;

/** Fits the plot to a width: labels of releases above it, years below. Long words may need it `extra` px higher. */
export function frameOf(
	series: HeldOverTimeSeries,
	options: HeldOverTimeOptions,
	extra: number,
	env: ChartEnv
): Frame {
	const phone = env.width < PHONE;
	const counts = [...series.recognised, ...(options.wider ? series.wider : [])];
	const most = Math.max(max(counts, (count) => count.held) ?? 0, 1);
	const ticks = scaleLinear([0, most], [0, 1]).ticks(TICK_COUNT).filter(Number.isInteger);
	const tickWidth =
		max(ticks, (tick) => env.measureText(env.format.number(tick), 'sans', TEXT_SIZE.small)) ?? 0;
	const headroom = phone && options.wider ? HEADROOM.key + extra : HEADROOM.usual;
	const top = series.waves.length * WAVE_STEP + headroom;
	const bottom = top + plotHeight(env.width) + extra;
	const left = phone ? PHONE_MARGIN : MARGIN;
	const plot = {
		left: left + tickWidth + TICK_GAP,
		right: env.width - (phone ? PHONE_MARGIN : RING_ROOM),
		top,
		bottom
	};
	const from = firstDay(counts[0]?.date ?? series.asOf);
	return {
		width: env.width,
		height: bottom + YEARS_HEIGHT,
		left,
		phone,
		plot,
		x: timeScale(from, series.asOf, [plot.left, plot.right]),
		y: scaleLinear([0, most], [bottom, top]),
		ticks,
		dot: phone ? 1.7 : 2.2,
		bar: phone ? 3 : 4
	};
}

const plotHeight = (width: number): number => Math.min(Math.max(200 + width * 0.2, 270), 420);
