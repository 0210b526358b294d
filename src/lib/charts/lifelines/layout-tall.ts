import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { BAR_HEIGHT, type Time } from './bar-marks.ts';
import { groupHeading } from './group-heading.ts';
import { keyMarks } from './key.ts';
import { lifeMarks } from './life-marks.ts';
import { endColor, nameFace, termWords } from './row-words.ts';
import { sectionsOf } from './sections.ts';
import type { LifeList } from './select-rows.ts';
import type { Life } from './series.ts';
import { endWords } from './words.ts';
import { asOfLabel, asOfLine, lifeTime, yearLabels, yearLines } from './years.ts';

const KEY_GAP = 8;
const AS_OF_LINE = 20;
const HEAD = 22;
const NAME_LINE = 18;
const END_LINE = 16;
const BAR_LINE = 20;
const ROW_GAP = 10;
const BLOCK_GAP = 12;
/** How far the lines of years reach over a bar, px. */
const REACH = BAR_HEIGHT / 2 + 5;
const BETWEEN = 12;

/** The name over its line, with the term at its right and the last news under it. */
export function layoutTall({ groups, lives, everyone, asOf }: LifeList, env: ChartEnv): ChartModel {
	const margin = sideMargin(env.width);
	const [left, right] = [margin, env.width - margin];
	const time = lifeTime(everyone, asOf, left, right);
	const key = keyMarks(lives, { left, right, top: 0 }, env);
	const marks: Mark[] = [...key.marks, asOfLabel(time, asOf, key.height + KEY_GAP + 12, env)];
	let y = key.height + KEY_GAP + AS_OF_LINE;
	for (const section of sectionsOf(groups)) {
		const heading = groupHeading(section.heading, [left, right], y, env);
		y += heading.height;
		const top = y + (section.hasAxis ? HEAD : 0);
		const rows = placeRows(section.lives, top, time, env);
		const stretches = rows.bars.map((bar) => [bar - REACH, bar + REACH] as const);
		marks.push(
			...heading.marks,
			...(section.hasAxis ? yearLabels(time, y + 12) : []),
			...yearLines(time, stretches),
			asOfLine(time, asOf, stretches),
			...rows.marks
		);
		y = rows.bottom + BLOCK_GAP;
	}
	return { width: env.width, height: y, marks };
}

/** Rows one under the other, and the heights of their bars. */
function placeRows(
	lives: readonly Life[],
	top: number,
	time: Time,
	env: ChartEnv
): { marks: Mark[]; bars: number[]; bottom: number } {
	let y = top;
	const bars: number[] = [];
	const marks = lives.flatMap((life) => {
		const words = rowWords(life, y, env);
		const bar = y + words.height + BAR_LINE / 2;
		bars.push(bar);
		y = bar + BAR_LINE / 2 + ROW_GAP;
		return [...words.marks, ...lifeMarks(life, bar, time, env)];
	});
	return { marks, bars, bottom: y };
}

function rowWords(life: Life, top: number, env: ChartEnv): { marks: Mark[]; height: number } {
	const margin = sideMargin(env.width);
	const room = env.width - 2 * margin;
	const term = termWords(life, env);
	const nameRoom = room - env.measureText(term, 'sans', TEXT_SIZE.small) - BETWEEN;
	const face = nameFace(life);
	const names = wrapText(life.name, face, TEXT_SIZE.name, nameRoom, env.measureText);
	const ends = wrapText(endWords(life, env), 'sans', TEXT_SIZE.small, room, env.measureText);
	const under = top + names.length * NAME_LINE;
	return {
		height: names.length * NAME_LINE + ends.length * END_LINE,
		marks: [
			...names.map((line, i) =>
				text(line, margin, top + 14 + i * NAME_LINE, { face, size: TEXT_SIZE.name, fill: 'ink' })
			),
			text(term, env.width - margin, top + 14, { anchor: 'end' }),
			...ends.map((line, i) => text(line, margin, under + 11 + i * END_LINE, { fill: endColor(life) }))
		]
	};
}
