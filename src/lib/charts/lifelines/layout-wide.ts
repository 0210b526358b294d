import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark, TextMark } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import type { Time } from './bar-marks.ts';
import { groupHeading } from './group-heading.ts';
import { keyMarks } from './key.ts';
import { lifeMarks } from './life-marks.ts';
import { endColor, nameFace, termWords } from './row-words.ts';
import { sectionsOf } from './sections.ts';
import type { LifeList } from './select-rows.ts';
import type { Life } from './series.ts';
import type { TextColumn, WideColumns } from './wide-columns.ts';
import { endWords } from './words.ts';
import { asOfLabel, asOfLine, lifeTime, yearLabels, yearLines } from './years.ts';

const KEY_GAP = 10;
const AS_OF_LINE = 20;
const HEAD = 26;
const ROW_PAD = 9;
/** Height of a line in ems of its size. */
const LEADING = 1.24;
const LINE = LEADING * TEXT_SIZE.small;
const BLOCK_GAP = 14;

/** Names at the left, time in the middle, the longest term and the last news at the right. */
export function layoutWide(
	{ groups, lives, everyone, asOf }: LifeList,
	columns: WideColumns,
	env: ChartEnv
): ChartModel {
	const time = lifeTime(everyone, asOf, ...columns.time);
	const area = { left: columns.name.left, right: columns.end.left + columns.end.width, top: 0 };
	const key = keyMarks(lives, area, env);
	const marks: Mark[] = [...key.marks, asOfLabel(time, asOf, key.height + KEY_GAP + 12, env)];
	let y = key.height + KEY_GAP + AS_OF_LINE;
	for (const section of sectionsOf(groups)) {
		const heading = groupHeading(section.heading, [area.left, area.right], y, env);
		y += heading.height;
		const top = y + (section.hasAxis ? HEAD : 0);
		const rows = placeRows(section.lives, top, columns, time, env);
		marks.push(
			...heading.marks,
			...(section.hasAxis ? headMarks(top - 9, columns, time, env) : []),
			...yearLines(time, [[section.hasAxis ? top - 4 : top, rows.bottom]]),
			asOfLine(time, asOf, [[y, rows.bottom]]),
			...rows.marks
		);
		y = rows.bottom + BLOCK_GAP;
	}
	return { width: env.width, height: y, marks };
}

const headMarks = (baseline: number, columns: WideColumns, time: Time, env: ChartEnv): Mark[] => [
	...yearLabels(time, baseline),
	text(env.t('lifelines.head.term'), columns.term.left, baseline),
	text(env.t('lifelines.head.end'), columns.end.left, baseline)
];

function placeRows(
	lives: readonly Life[],
	top: number,
	columns: WideColumns,
	time: Time,
	env: ChartEnv
): { marks: Mark[]; bottom: number } {
	let y = top;
	const marks = lives.flatMap((life) => {
		const texts = rowTexts(life, columns, env);
		const height = ROW_PAD + Math.max(columns.lines * LINE, ...texts.map(heightOf));
		const middle = y + height / 2;
		y += height;
		return [...texts.flatMap((column) => centred(column, middle)), ...lifeMarks(life, middle, time, env)];
	});
	return { marks, bottom: y };
}

/** The three columns of text of a row, each broken into lines, with baselines still at 0. */
const rowTexts = (life: Life, { name, term, end }: WideColumns, env: ChartEnv): TextMark[][] => {
	const face = nameFace(life);
	const nameStyle = { face, size: TEXT_SIZE.name, fill: 'ink', anchor: 'end' } as const;
	return [
		wrapText(life.name, face, TEXT_SIZE.name, name.width + 1, env.measureText).map((line) =>
			text(line, name.left + name.width, 0, nameStyle)
		),
		column(termWords(life, env), term, {}, env),
		column(endWords(life, env), end, { fill: endColor(life) }, env)
	];
};

const column = (
	words: string,
	{ left, width }: TextColumn,
	style: Pick<Partial<TextMark>, 'fill'>,
	{ measureText }: ChartEnv
): TextMark[] =>
	wrapText(words, 'sans', TEXT_SIZE.small, width + 1, measureText).map((line) => text(line, left, 0, style));

const lineOf = (lines: readonly TextMark[]): number => LEADING * (lines[0]?.size ?? 0);

const heightOf = (lines: readonly TextMark[]): number => lines.length * lineOf(lines);

const centred = (lines: readonly TextMark[], middle: number): TextMark[] =>
	lines.map((mark, i) => ({ ...mark, y: middle + 4.5 + (i - (lines.length - 1) / 2) * lineOf(lines) }));
