import { yearOf } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE } from '#lib/charts/parts/text.ts';
import { inLane, type Selection } from '../selection.ts';
import { wordsLeft, type TallFrame } from './frame.ts';
import type { MonthStrip } from './months.ts';

/** Height of the line with which a year begins. */
export const YEAR_ROW = 27;

/** Whether a month begins a year on the page. */
export const beginsYear = (month: string, months: readonly string[]): boolean =>
	month.endsWith('-01') || month === months[0];

/** The year's number, and how many events of each lane fall in it. */
export const yearMarks = (
	{ month, top }: MonthStrip,
	selection: Selection,
	frame: TallFrame,
	env: ChartEnv
): Mark[] => {
	const y = top - 8;
	const rule = { y1: top - YEAR_ROW + 1, y2: top - YEAR_ROW + 1 };
	return [
		{ type: 'line', x1: frame.left, x2: frame.right, ...rule, stroke: 'ink', strokeWidth: 0.8 },
		text(month.slice(0, 4), frame.left, y, { face: 'serifBold', size: 16, fill: 'ink' }),
		...frame.columns.map((column) => {
			const { name } = column;
			const count = inLane(selection, name).filter(
				({ date }) => yearOf(date) === Number(month.slice(0, 4))
			).length;
			const words =
				count === 0
					? env.t('timeline.year.none')
					: env.t(`timeline.year.${name}`, { count, events: env.format.number(count) });
			return text(words, wordsLeft(column, env.measureText(words, 'sans', TEXT_SIZE.small)), y);
		})
	];
};

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
