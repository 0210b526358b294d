import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark, TextMark } from '#lib/charts/model.ts';
import { text, TEXT_SIZE, wrapText } from '#lib/charts/parts/text.ts';
import type { Dated, SentenceEvent } from '../events.ts';
import { isOpenKind, outlineStyle, strokeStyle } from '../shapes.ts';
import { kindOf, termDetail, termOf } from './details.ts';
import { stackBlocks, type ListBlock } from './frame.ts';
import { COURT_WIDTH, nameFace, termEnd, type TermColumns } from './term-columns.ts';

type Sentenced = Dated<SentenceEvent>;

const ROW = 25;
const LINE = 16;
const NAME_LINE = 18;
/** First baseline of a row, and the middle of its small letters, from its upper edge. */
const BASELINE = 17;
const MIDDLE = 12.5;
/** From a name down to the stroke below it, and from there to the next row. */
const STROKE_BELOW = 9;
const AFTER_STROKE = 11;
const STROKE_WIDTH = 3;
const GAP = 7;

/** Sentences of a group, a row each: date, name, stroke, term and court; on a phone the name above its stroke. */
export function termRows(events: readonly Sentenced[], columns: TermColumns, env: ChartEnv): ListBlock {
	const rows = events.map((event, i) => {
		const isNewDate = events[i - 1]?.date !== event.date;
		const date = isNewDate ? env.format.dayAndMonth(event.date) : null;
		return columns.isStacked ? stackedRow(event, date, columns, env) : flatRow(event, date, columns, env);
	});
	return stackBlocks(rows, 0);
}

function flatRow(event: Sentenced, date: string | null, columns: TermColumns, env: ChartEnv): ListBlock {
	const { courtLeft } = columns;
	const court = courtLeft === null ? [] : wrapped(event.court ?? '', COURT_WIDTH, env);
	const name = wrapText(event.name, nameFace(event), TEXT_SIZE.name, columns.nameWidth, env.measureText);
	const termLeft = event.years === null ? columns.strokeLeft + 2 * GAP : termEnd(event.years, columns) + GAP;
	const term = wrapText(
		termDetail(event, env),
		'sansBold',
		TEXT_SIZE.small,
		columns.termsRight - termLeft,
		env.measureText
	);
	return {
		height: ROW + Math.max((Math.max(court.length, term.length) - 1) * LINE, (name.length - 1) * NAME_LINE),
		marksAt: (top) => [
			...dateMark(date, columns, top),
			...name.map((line, i) => nameMark(event, line, columns, top + BASELINE + i * NAME_LINE)),
			...strokeMarks(event, top + MIDDLE, columns),
			...term.map((line, i) => termMark(line, termLeft, top + i * LINE, 'start')),
			...court.map((line, i) => text(line, courtLeft ?? 0, top + BASELINE + i * LINE))
		]
	};
}

function stackedRow(event: Sentenced, date: string | null, columns: TermColumns, env: ChartEnv): ListBlock {
	const { nameLeft, right } = columns;
	const term = event.years === null ? '' : (termOf(event, env) ?? '');
	const below = wrapped(
		(event.years === null ? termDetail(event, env) : kindOf(event, env)) ?? '',
		right - nameLeft,
		env
	);
	const room = right - nameLeft - GAP - env.measureText(term, 'sansBold', TEXT_SIZE.small);
	const name = wrapText(event.name, nameFace(event), TEXT_SIZE.name, room, env.measureText);
	const strokeY = BASELINE + (name.length - 1) * NAME_LINE + STROKE_BELOW;
	return {
		height: strokeY + AFTER_STROKE + below.length * LINE,
		marksAt: (top) => [
			...dateMark(date, columns, top),
			...name.map((line, i) => nameMark(event, line, columns, top + BASELINE + i * NAME_LINE)),
			...(term === '' ? [] : [termMark(term, right, top, 'end')]),
			...strokeMarks(event, top + strokeY, columns),
			...below.map((line, i) => text(line, nameLeft, top + strokeY + (i + 1) * LINE))
		]
	};
}

const wrapped = (words: string, width: number, { measureText }: ChartEnv): string[] =>
	words === '' ? [] : wrapText(words, 'sans', TEXT_SIZE.small, width, measureText);

const dateMark = (date: string | null, { dateLeft }: TermColumns, top: number): TextMark[] =>
	date === null ? [] : [text(date, dateLeft, top + BASELINE)];

const nameMark = (event: Sentenced, line: string, { nameLeft }: TermColumns, baseline: number): TextMark =>
	text(line, nameLeft, baseline, { face: nameFace(event), size: TEXT_SIZE.name, fill: 'ink' });

const termMark = (words: string, x: number, top: number, anchor: 'start' | 'end'): TextMark =>
	text(words, x, top + BASELINE, { face: 'sansBold', fill: 'ink', anchor });

function strokeMarks(event: Sentenced, y: number, columns: TermColumns): Mark[] {
	const { id, years } = event;
	const x1 = columns.strokeLeft;
	if (years === null)
		return [
			{ id, type: 'line', x1: x1 + 4, x2: x1 + 4, y1: y - 4, y2: y + 4, stroke: 'ink', strokeWidth: 2 }
		];
	const x2 = termEnd(years, columns);
	const outline = { x: x1, y: y - 2.5, width: x2 - x1, height: 5 };
	return isOpenKind(event)
		? [{ id, type: 'rect', ...outline, ...outlineStyle(event, 1) }]
		: [{ id, type: 'line', x1, x2, y1: y, y2: y, ...strokeStyle(event, STROKE_WIDTH) }];
}
