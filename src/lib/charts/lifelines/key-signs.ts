import type { MessageKey } from '#lib/i18n/catalogue.ts';
import { precisionOf, type PartialDate } from '#lib/data/partial-date.ts';
import type { Mark, RectMark } from '../model.ts';
import type { Glyph } from '../parts/key.ts';
import { arrowHead, BAR_HEIGHT } from './bar-marks.ts';
import { brokenRing, RING, ring, verdictMark } from './event-marks.ts';
import { hatch } from './hatch.ts';
import { hasGap, wasReturned } from './notes.ts';
import type { Life } from './series.ts';

/** One sign with its meaning. */
export interface KeySign {
	label: MessageKey;
	/** The sign, {@link SIGN} px wide. */
	marks: Glyph;
	/** Whether it needs words also where every event of a life is labelled. */
	isWordless?: true;
	/** Whether a life shows it. */
	isShown(life: Life): boolean;
}

/** Width of a sign, px. */
export const SIGN = 22;

const bar = (x: number, y: number, width: number): RectMark => ({
	type: 'rect',
	x,
	y: y - BAR_HEIGHT / 2,
	width,
	height: BAR_HEIGHT,
	fill: 'held'
});

const verdict = (x: number, y: number, width: number): Mark =>
	verdictMark({ start: x - width / 2, end: x + width / 2 }, width === 0, undefined, y);

const isVague = (date: PartialDate): boolean => precisionOf(date) !== 'day';

/** Every sign, in the order of a life. */
export const KEY_SIGNS: readonly KeySign[] = [
	{
		label: 'lifelines.key.held',
		marks: (x, y) => [bar(x, y, SIGN)],
		isShown: ({ custody }) => custody.length > 0
	},
	{
		label: 'lifelines.key.verdict',
		marks: (x, y) => [bar(x, y, SIGN), verdict(x + SIGN / 2, y, 0)],
		isShown: ({ verdicts }) => verdicts.some(({ date }) => date !== null && !isVague(date))
	},
	{
		label: 'lifelines.key.freed',
		marks: (x, y) => [bar(x, y, SIGN - RING), ring(x + SIGN - RING, true, undefined, y)],
		isShown: ({ releases }) => releases.some(({ date }) => date !== null)
	},
	{
		label: 'lifelines.key.returned',
		marks: (x, y) => [bar(x, y, SIGN), ring(x + SIGN / 2, false, undefined, y)],
		isShown: wasReturned
	},
	{
		label: 'lifelines.key.last-report',
		marks: (x, y) => [bar(x, y, SIGN - 8), { type: 'path', d: arrowHead(x + SIGN, y), fill: 'held' }],
		isShown: ({ custody }) => custody.at(-1)?.ends === 'last-report'
	},
	{
		label: 'lifelines.key.rest',
		marks: (x, y) => [
			{ type: 'line', x1: x, y1: y, x2: x + SIGN, y2: y, stroke: 'muted', strokeWidth: 1.5, dash: [1.5, 3.5] }
		],
		isShown: ({ restUntil }) => restUntil !== null
	},
	{
		label: 'lifelines.key.vague',
		isWordless: true,
		marks: (x, y) => [
			hatch(undefined, x, x + SIGN - RING, y, BAR_HEIGHT),
			brokenRing({ start: x + SIGN - 2 * RING, end: x + SIGN }, undefined, y)
		],
		isShown: ({ custody }) =>
			custody.some(({ from, to, starts }) => starts === 'verdict' || isVague(from) || isVague(to))
	},
	{
		label: 'lifelines.key.vague-verdict',
		isWordless: true,
		marks: (x, y) => [bar(x, y, SIGN), verdict(x + SIGN / 2, y, SIGN / 2)],
		isShown: ({ verdicts }) => verdicts.some(({ date }) => date !== null && isVague(date))
	},
	{
		label: 'lifelines.key.gap',
		isWordless: true,
		marks: (x, y) => [{ ...bar(x, y, SIGN), fill: 'heldTint', stroke: 'held', strokeWidth: 1 }],
		isShown: hasGap
	}
];
