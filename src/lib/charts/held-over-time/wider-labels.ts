import { range } from 'd3';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark, TextMark } from '../model.ts';
import { padded, type Box } from '../parts/boxes.ts';
import { placeLabels } from '../parts/declutter.ts';
import { text, textBox, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { blockMarks, blockSize, type Block } from './blocks.ts';
import type { PlacedCount, Step } from './curve.ts';
import type { Frame } from './frame.ts';
import { boxAt, placeBlocks, type Labels, type PlacedBlock, type WantedBlock } from './place-blocks.ts';
import { counterWords } from './words.ts';

const STEP = 4;
/** How far a label may stand from its mark, px. */
const REACH = { dated: 24, number: 60 };
const KEY_STEP = 16;
const KEY_WIDTH = { phone: 116, wide: 220 };

/**
 * Labels of the counts by the wider definition, on the paper above the filled area: each with its date where all find
 * room, else the numbers only, and a key with the dates.
 */
export function widerLabels(
	counts: readonly PlacedCount[],
	steps: readonly Step[],
	others: readonly Mark[],
	frame: Frame,
	env: ChartEnv
): Labels {
	const taken = [...obstacles(counts, steps), ...others.flatMap((mark) => boxOf(mark, env))];
	const paper = { left: frame.plot.left, top: 0, right: frame.plot.right, bottom: frame.plot.bottom };
	const placeAll = (reach: number, blockOf: (count: PlacedCount, isFirst: boolean) => Block): PlacedBlock[] =>
		placeBlocks(
			counts.map((count, i) => ({
				count,
				priority: -i,
				options: nearby(count, blockOf(count, i === 0), reach, env)
			})),
			paper,
			taken
		);
	const spell = ({ block, box }: PlacedBlock): Mark[] => blockMarks(block, box, env.measureText);
	const dated = placeAll(REACH.dated, (count, isFirst) => datedBlock(count, isFirst, env));
	if (dated.length === counts.length) return { marks: dated.flatMap(spell), isWhole: true };
	const numbers = placeAll(REACH.number, (count) => numberBlock(count, env));
	const free = [...taken, ...numbers.map(({ box }) => box)];
	const keyMarks = key(counts, free, frame, env);
	return {
		marks: [...numbers.flatMap(spell), ...keyMarks],
		isWhole: numbers.length === counts.length && keyMarks.length > 0
	};
}

/** The filled area with its line, and the marks themselves. */
const obstacles = (counts: readonly PlacedCount[], steps: readonly Step[]): Box[] => [
	...steps.map(({ left, right, y }) => ({ left: left - 3, right: right + 3, top: y - 6, bottom: Infinity })),
	...counts.map(({ left, right, y }) => padded({ left, right, top: y, bottom: y }, 7))
];

/** What other marks take up: their texts, and their lines with the rings at their ends. */
function boxOf(mark: Mark, env: ChartEnv): Box[] {
	if (mark.type === 'text') return [padded(textBox(mark, env.measureText), 4)];
	if (mark.type !== 'line') return [];
	const isRule = mark.y1 === mark.y2;
	return [padded({ left: mark.x1, right: mark.x2, top: mark.y1, bottom: mark.y2 }, isRule ? 1 : 5)];
}

const blockOf = (count: PlacedCount, lines: readonly string[], size: number, env: ChartEnv): Block => ({
	number: env.format.number(count.held),
	size,
	lines,
	fill: 'ink',
	inline: false,
	anchor: 'middle',
	onFill: false,
	id: count.id
});

const numberBlock = (count: PlacedCount, env: ChartEnv): Block => blockOf(count, [], TEXT_SIZE.name, env);

/** Number, date and counter; the first one names the definition. */
function datedBlock(count: PlacedCount, namesDefinition: boolean, env: ChartEnv): Block {
	const counter = counterWords(count.countedBy, env);
	const date = env.format.shortDate(count.date);
	const lines = [
		...(namesDefinition ? [env.t('held-over-time.label.wider')] : []),
		env.t('held-over-time.label.count', { date, counter })
	];
	return blockOf(count, lines, TEXT_SIZE.large, env);
}

/** Places around a count and within reach of it, the best first: near, and of near ones the centred. */
function nearby(count: PlacedCount, block: Block, reach: number, env: ChartEnv): WantedBlock['options'] {
	const { width, height } = blockSize(block, env.measureText);
	const middle = { x: (count.left + count.right) / 2, y: count.y };
	const [across, down] = [width, height].map((side) => range(-side - reach, reach + 1, STEP));
	return (across ?? [])
		.flatMap((dx) => (down ?? []).map((dy) => boxAt(middle.x + dx, middle.y + dy, { width, height })))
		.filter((box) => distance(box, middle) <= reach)
		.map((box) => ({ box, cost: distance(box, middle) + shift(box, middle) * 0.4 }))
		.toSorted((a, b) => a.cost - b.cost)
		.map(({ box }) => ({ block, box }));
}

interface Point {
	x: number;
	y: number;
}

/** From a point to the nearest edge of a box. */
const distance = ({ left, right, top, bottom }: Box, { x, y }: Point): number =>
	Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** How far the middle of a box stands to one side of a point. */
const shift = ({ left, right }: Box, { x }: Point): number => Math.abs((left + right) / 2 - x);

/** The definition and, a line each, its counts with their dates. */
function key(counts: readonly PlacedCount[], taken: readonly Box[], frame: Frame, env: ChartEnv): TextMark[] {
	const lines = keyLines(counts, frame.phone ? KEY_WIDTH.phone : KEY_WIDTH.wide, env);
	const width = Math.max(0, ...lines.map((line) => env.measureText(line, 'sans', TEXT_SIZE.small)));
	const size = { width, height: KEY_STEP * lines.length };
	const candidates = range(0, frame.plot.bottom - size.height, STEP).flatMap((top) =>
		[frame.left, frame.plot.left].map((left) => boxAt(left, top, size))
	);
	const whole = { left: frame.left, top: 0, right: frame.plot.right, bottom: frame.plot.bottom };
	const box = placeLabels([{ item: null, priority: 0, candidates }], whole, taken).placed[0]?.box;
	return box
		? lines.map((line, i) => text(line, box.left, box.top + 12 + KEY_STEP * i, { fill: 'ink' }))
		: [];
}

function keyLines(counts: readonly PlacedCount[], width: number, env: ChartEnv): string[] {
	const [first] = counts;
	if (!first) return [];
	const counter = counterWords(first.countedBy, env);
	const title = env.t('held-over-time.label.wider-key', { counter });
	return [
		...wrapText(title, 'sans', TEXT_SIZE.small, width, env.measureText),
		...counts.map(({ date, held }) =>
			env.t('held-over-time.label.wider-line', {
				date: env.format.shortDate(date),
				held: env.format.number(held)
			})
		)
	];
}
