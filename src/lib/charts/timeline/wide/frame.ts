import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { sideMargin } from '#lib/charts/parts/frame.ts';
import { TEXT_SIZE } from '#lib/charts/parts/text.ts';
import { timeScale, type TimeScale } from '#lib/charts/parts/time-scale.ts';
import type { Selection } from '../selection.ts';
import { laneWordsWidth } from './lane-words.ts';

/** Where things stand in the wide drawing, px. */
export interface WideFrame {
	width: number;
	/** Ends of the time axis. */
	left: number;
	right: number;
	/** Whether lane names stand left of the lanes; else above them. */
	hasGutter: boolean;
	margin: number;
	time: TimeScale;
}

/** From this width on there is room for lane names at the left. */
const GUTTER_FROM = 900;
/** The least room for them, and from their words to the lane or to the numbers of its scale, px. */
const GUTTER = 124;
const GUTTER_GAP = 8;
/** Between the words of the years scale and the lane. */
export const SCALE_GAP = 7;
/** So that the last marks keep off the edge. */
export const RIGHT_ROOM = 4;

/** The frame for a width. */
export function wideFrame(selection: Selection, env: ChartEnv): WideFrame {
	const { lanes, period } = selection;
	const margin = sideMargin(env.width);
	const hasGutter = env.width >= GUTTER_FROM;
	const left =
		margin + (hasGutter ? gutter(selection, env) : lanes.includes('sentences') ? scaleRoom(env) : RIGHT_ROOM);
	const right = env.width - margin - RIGHT_ROOM;
	const time = timeScale(period.from, period.to, [left, right]);
	return { width: env.width, left, right, hasGutter, margin, time };
}

/** As wide as the words of every lane need beside what stands between them and the lane. */
const gutter = (selection: Selection, env: ChartEnv): number =>
	Math.max(
		GUTTER,
		...selection.lanes.map((name) => {
			const words = laneWordsWidth(name, selection, env) + GUTTER_GAP;
			return name === 'sentences' ? Math.max(words + numberRoom(env), scaleRoom(env)) : words;
		})
	);

/** Room of a number of the years scale; its end with the unit stands above the words. */
const numberRoom = (env: ChartEnv): number =>
	env.measureText(env.format.number(20), 'sans', TEXT_SIZE.small) + SCALE_GAP;

const scaleRoom = (env: ChartEnv): number =>
	env.measureText(scaleUnit(25, env), 'sans', TEXT_SIZE.small) + SCALE_GAP;

/** The upper end of the years scale, with its unit. */
export const scaleUnit = (years: number, { t, format }: ChartEnv): string =>
	t('data.years', { count: years, years: format.number(years) });
