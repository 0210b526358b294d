import { sum } from 'd3';
import { lastDay } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import type { LaneName } from '../options.ts';
import { inLane, type Selection } from '../selection.ts';
import { fitsColumn, wordsLeft, type TallFrame } from './frame.ts';
import type { Step, Steps } from './steps.ts';
import type { Strip } from './strips.ts';

/** Steps under one heading: months of a year; weeks or days of a month. */
export interface Head {
	/** `2021`, `2021-08`: what the dates of its events begin with. */
	period: string;
	/** First and last day that are drawn. */
	from: string;
	to: string;
}

/** Height of the line with which a year begins, and of the two of a month, whose name is longer. */
const YEAR_ROW = 27;
const MONTH_ROW = 46;

/** In place of a number where no event is known, since that is not a zero. */
const NONE_KNOWN = '–';

/** The headings of steps, each before its first one. */
export function headsOf({ size, all }: Steps): Head[] {
	const heads = new Map<string, Head>();
	for (const { from, to } of all) {
		const period = from.slice(0, size === 'month' ? 4 : 7);
		heads.set(period, { period, from: heads.get(period)?.from ?? from, to });
	}
	return [...heads.values()];
}

/** The heading that a step begins, if it begins one. */
export const headAt = ({ from }: Step, heads: readonly Head[]): Head | undefined =>
	heads.find((head) => head.from === from);

/** Room of a heading. */
export const headHeight = ({ period }: Head): number => (isYear(period) ? YEAR_ROW : MONTH_ROW);

const isYear = (period: string): boolean => period.length === 4;

/** The name of a year, or of a month with its drawn days, and how many events of each lane fall in it. */
export function headRow(
	head: Head,
	{ top }: Strip,
	selection: Selection,
	frame: TallFrame,
	wordsOf: CountWords,
	env: ChartEnv
): Mark[] {
	const y = top - 8;
	const height = headHeight(head);
	const rule = { y1: top - height + 1, y2: top - height + 1 };
	return [
		{ type: 'line', x1: frame.left, x2: frame.right, ...rule, stroke: 'ink', strokeWidth: 0.8 },
		text(nameOf(head, env), frame.left, y - (height - YEAR_ROW), {
			face: 'serifBold',
			size: 16,
			fill: 'ink'
		}),
		...frame.columns.map((column) => {
			const words = wordsOf(countIn(head, column.name, selection), column.name);
			return text(words, wordsLeft(column, env.measureText(words, 'sans', TEXT_SIZE.small)), y);
		})
	];
}

/** A month that is not drawn as a whole says which days are. */
function nameOf({ period, from, to }: Head, { format }: ChartEnv): string {
	if (isYear(period)) return period;
	const isWhole = from === `${period}-01` && to === lastDay(period);
	if (isWhole) return format.date(period);
	return from === to ? format.date(from) : format.dateRange(from, to);
}

/** How many events of a lane fall under a heading, in words. */
export type CountWords = (count: number, name: LaneName) => string;

/** Counts with the name of what is counted; bare numbers where the words of any heading have no room in their column. */
export function countWords(
	heads: readonly Head[],
	selection: Selection,
	{ columns }: TallFrame,
	{ t, format, measureText }: ChartEnv
): CountWords {
	const inFull: CountWords = (count, name) =>
		count === 0
			? t('timeline.year.none')
			: t(`timeline.year.${name}`, { count, events: format.number(count) });
	const fits = columns.every((column) =>
		heads
			.map((head) => inFull(countIn(head, column.name, selection), column.name))
			.every((words) => fitsColumn(column, measureText(words, 'sans', TEXT_SIZE.small)))
	);
	return fits ? inFull : (count) => (count === 0 ? NONE_KNOWN : format.number(count));
}

const countIn = ({ period }: Head, name: LaneName, selection: Selection): number =>
	sum(inLane(selection, name), ({ date }) => Number(date.startsWith(period)));
