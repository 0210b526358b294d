import { firstDay, toUtc, yearOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import { barEnd, type Time } from './bar-marks.ts';
import { RING } from './event-marks.ts';
import type { Life } from './series.ts';

/** Between the end of custody and the first dot, px. */
const LEAD = 4;
const DASH = [1.5, 3.5] as const;

/** The rest of a sentence: dotted to the month of its end, or to the edge with the year of it. */
export function restMarks(life: Life, y: number, time: Time, env: ChartEnv): Mark[] {
	const last = life.custody.at(-1);
	if (life.restUntil === null || last === undefined) return [];
	const start = barEnd(last, time) + LEAD + (last.ends === 'freed' ? RING : 0);
	const [, edge] = time.range();
	const end = time(toUtc(firstDay(life.restUntil)));
	if (end > edge) return restBeyond(life.restUntil, start, edge, life.id, y, env);
	return end > start ? [dots(start, end, life.id, y), line(end, y - 4, end, y + 4, life.id)] : [];
}

const BESIDE = 6;

function restBeyond(
	until: PartialDate,
	start: number,
	edge: number,
	id: string,
	y: number,
	env: ChartEnv
): Mark[] {
	const label = env.t('lifelines.until', { year: String(yearOf(until)) });
	const left = edge - env.measureText(label, 'sans', TEXT_SIZE.small);
	return [
		dots(start, left - BESIDE, id, y),
		{ type: 'rect', x: left - 3, y: y - 8, width: edge - left + 6, height: 16, fill: 'paper' },
		text(label, edge, y + 4, { anchor: 'end' })
	];
}

const dots = (from: number, to: number, id: string, y: number): Mark => ({
	...line(from, y, to, y, id),
	dash: DASH
});

const line = (x1: number, y1: number, x2: number, y2: number, id: string) =>
	({ type: 'line', id, x1, y1, x2, y2, stroke: 'muted', strokeWidth: 1.5 }) as const;
