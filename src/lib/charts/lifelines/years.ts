import { min } from 'd3';
import { yearOf, type IsoDay } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import { dayPosition, timeScale, yearStarts } from '../parts/time-scale.ts';
import type { Time } from './bar-marks.ts';
import type { Life } from './series.ts';

/** Years after the as-of day that rests of sentences are drawn over; longer ones say their year at the edge. */
const FUTURE = { broad: 8, narrow: 6 };
const BROAD_FROM = 480;

/** Time from the first year of any of the lives to some years after the as-of day. */
export function lifeTime(lives: readonly Life[], asOf: IsoDay, left: number, right: number): Time {
	const first = min(lives, firstYear) ?? yearOf(asOf);
	const last = yearOf(asOf) + (right - left < BROAD_FROM ? FUTURE.narrow : FUTURE.broad);
	return timeScale(`${first}-01-01`, `${last}-12-31`, [left, right]);
}

/** Both lists go by date. */
const firstYear = ({ custody, releases }: Life): number | undefined =>
	min([custody[0]?.from, releases[0]?.date], (date) => (date ? yearOf(date) : undefined));

const LEAST_LABEL_STEP = 38;

/** Labels of years at their first days, as many as have room. */
export function yearLabels(time: Time, baseline: number): Mark[] {
	const starts = yearStarts(time);
	const perYear = time(starts[1] ?? 0) - time(starts[0] ?? 0);
	const every = Math.ceil(LEAST_LABEL_STEP / perYear);
	return starts
		.filter((_, i) => i % every === 0)
		.map((start) => text(String(start.getUTCFullYear()), time(start), baseline, { anchor: 'middle' }));
}

/** Lines at the first days of years, over each of some stretches of height: one path, since it is never pointed at. */
export const yearLines = (time: Time, stretches: readonly (readonly [number, number])[]): Mark[] => [
	linesAt(
		yearStarts(time).map((start) => time(start)),
		stretches,
		'rule'
	)
];

/** The line after which nothing is known, over the same stretches. */
export const asOfLine = (time: Time, asOf: IsoDay, stretches: readonly (readonly [number, number])[]): Mark =>
	linesAt([dayPosition(time, asOf)], stretches, 'muted');

const linesAt = (
	xs: readonly number[],
	stretches: readonly (readonly [number, number])[],
	stroke: 'rule' | 'muted'
): Mark => ({
	type: 'path',
	d: stretches.flatMap(([top, bottom]) => xs.map((x) => `M${x} ${top}V${bottom}`)).join(''),
	stroke,
	strokeWidth: 1
});

/** The words at that line, kept within the drawing. */
export function asOfLabel(time: Time, asOf: IsoDay, baseline: number, env: ChartEnv): Mark {
	const words = env.t('lifelines.as-of', { date: env.format.date(asOf) });
	const reach = sideMargin(env.width) + env.measureText(words, 'sans', TEXT_SIZE.small) / 2;
	const x = Math.max(reach, Math.min(env.width - reach, dayPosition(time, asOf)));
	return text(words, x, baseline, { anchor: 'middle' });
}
