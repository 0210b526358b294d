import { yearOf } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import type { LaneName } from '../options.ts';
import { inLane, type Selection } from '../selection.ts';
import { fitsColumn, wordsLeft, type TallFrame } from './frame.ts';
import type { MonthStrip } from './months.ts';

/** Height of the line with which a year begins. */
export const YEAR_ROW = 27;

/** In place of a number where no event is known, since that is not a zero. */
const NONE_KNOWN = '–';

/** Whether a month begins a year on the page. */
export const beginsYear = (month: string, months: readonly string[]): boolean =>
	month.endsWith('-01') || month === months[0];

/** The year's number, and how many events of each lane fall in it. */
export const yearMarks = (
	{ month, top }: MonthStrip,
	selection: Selection,
	frame: TallFrame,
	wordsOf: CountWords,
	env: ChartEnv
): Mark[] => {
	const y = top - 8;
	const rule = { y1: top - YEAR_ROW + 1, y2: top - YEAR_ROW + 1 };
	return [
		{ type: 'line', x1: frame.left, x2: frame.right, ...rule, stroke: 'ink', strokeWidth: 0.8 },
		text(month.slice(0, 4), frame.left, y, { face: 'serifBold', size: 16, fill: 'ink' }),
		...frame.columns.map((column) => {
			const words = wordsOf(countIn(Number(month.slice(0, 4)), column.name, selection), column.name);
			return text(words, wordsLeft(column, env.measureText(words, 'sans', TEXT_SIZE.small)), y);
		})
	];
};

/** How many events of a lane fall in a year, in words. */
export type CountWords = (count: number, name: LaneName) => string;

/** Counts with the name of what is counted; bare numbers where the words of any year have no room in their column. */
export function countWords(
	years: readonly number[],
	selection: Selection,
	{ columns }: TallFrame,
	{ t, format, measureText }: ChartEnv
): CountWords {
	const inFull: CountWords = (count, name) =>
		count === 0
			? t('timeline.year.none')
			: t(`timeline.year.${name}`, { count, events: format.number(count) });
	const fits = columns.every((column) =>
		years
			.map((year) => inFull(countIn(year, column.name, selection), column.name))
			.every((words) => fitsColumn(column, measureText(words, 'sans', TEXT_SIZE.small)))
	);
	return fits ? inFull : (count) => (count === 0 ? NONE_KNOWN : format.number(count));
}

const countIn = (year: number, name: LaneName, selection: Selection): number =>
	inLane(selection, name).filter(({ date }) => yearOf(date) === year).length;

/** Names of the months that begin a quarter; January has the year. */
export const monthMarks = (
	strips: readonly MonthStrip[],
	{ left }: TallFrame,
	{ format }: ChartEnv
): Mark[] =>
	strips
		.map((strip) => ({ ...strip, index: Number(strip.month.slice(5)) - 1 }))
		.filter(({ index }) => index % 3 === 0 && index > 0)
		.map(({ index, top, height }) => text(format.shortMonth(index), left, top + height / 2 + 4));
