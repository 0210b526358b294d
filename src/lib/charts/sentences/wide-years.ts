import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { placeLabels, type LabelRequest } from '../parts/declutter.ts';
import { text, textBox, TEXT_SIZE } from '../parts/text.ts';
import type { YearOfTerms } from './select.ts';
import type { MonthSpan, PlacedYear } from './wide-slots.ts';

/** Names of the rows of numbers under the years, from the top. */
export const rowNames = ({ t }: ChartEnv): string[] => [
	t('sentences.row.terms'),
	t('sentences.row.long'),
	t('sentences.row.median')
];

/** How far under the baseline of the strokes a row of numbers stands, px. */
export const rowOffset = (row: number): number => 64 + row * 34;

/** What stands under the strokes of a year: months as far as there is room, the year, and its numbers. */
export function yearMarks(placed: PlacedYear, baseline: number, env: ChartEnv): Mark[] {
	const { year, left, right } = placed;
	const middle = (left + right) / 2;
	const centred = { anchor: 'middle', fill: 'ink' } as const;
	const name = { ...centred, face: 'serifBold', size: TEXT_SIZE.name } as const;
	return [
		{ type: 'line', x1: left, y1: baseline, x2: right, y2: baseline, stroke: 'ink', strokeWidth: 1 },
		...placed.months.map((month) => bracket(month, baseline)),
		...monthLabels(placed, baseline, env),
		text(String(year.year), middle, baseline + 42, name),
		...numbersOf(year, env).map((number, row) => text(number, middle, baseline + rowOffset(row), centred))
	];
}

const numbersOf = ({ lengths }: YearOfTerms, { format }: ChartEnv): string[] => [
	format.number(lengths.count),
	format.number(lengths.long),
	lengths.median === null ? '–' : format.number(lengths.median)
];

const bracket = ({ left, right }: MonthSpan, baseline: number): Mark => ({
	type: 'line',
	x1: left + 0.5,
	y1: baseline + 4,
	x2: right - 0.5,
	y2: baseline + 4,
	stroke: 'muted',
	strokeWidth: 1
});

/** Names of months that have room under their strokes, the fullest months first. */
function monthLabels({ months, left, right }: PlacedYear, baseline: number, env: ChartEnv): Mark[] {
	const requests = months.map((span): LabelRequest<Mark> => {
		const mark = text(
			env.format.shortMonth(Number(span.month.slice(5)) - 1),
			(span.left + span.right) / 2,
			baseline + 20,
			{ anchor: 'middle' }
		);
		const box = textBox(mark, env.measureText);
		return {
			item: mark,
			priority: span.count,
			candidates: [{ ...box, left: box.left - 2, right: box.right + 2 }]
		};
	});
	const frame = { left: left - 6, right: right + 6, top: baseline, bottom: baseline + 30 };
	return placeLabels(requests, frame).placed.map(({ item }) => item);
}
