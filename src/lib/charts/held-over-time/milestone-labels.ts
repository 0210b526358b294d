import { range } from 'd3';
import type { PartialDate } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import type { Box } from '../parts/boxes.ts';
import { TEXT_SIZE, wrapText } from '../parts/text.ts';
import { blockMarks, blockSize, type Block } from './blocks.ts';
import type { PlacedCount, Step } from './curve.ts';
import type { Frame } from './frame.ts';
import type { Milestones } from './milestones.ts';
import { boxAt, placeBlocks, type Labels, type PlacedBlock, type WantedBlock } from './place-blocks.ts';
import { ELECTION_DAY } from './series.ts';
import { countParams } from './words.ts';

/** The counts that the story names, at their places. */
export interface PlacedMilestones {
	first: PlacedCount;
	peak: PlacedCount;
	last: PlacedCount;
	uncounted: Milestones['uncounted'];
}

type Options = WantedBlock['options'];

const STEP = 4;
const FAR = 120;
/** From a count to the label at its side. */
const BESIDE = 9;
/** From a count to the label under it. */
const BELOW = 14;
/** Width that a date and its counter are broken to where one line finds no room. */
const NARROW = 90;
/** Free space under the label of the peak, for the large number of another one below it. */
const UNDER = 4;
const LAST_WIDTH = { narrow: 140, wide: 260 };

/** Labels of the named counts. They stand inside the filled area, as those whom they count. */
export function milestoneLabels(
	placed: PlacedMilestones,
	steps: readonly Step[],
	frame: Frame,
	env: ChartEnv
): Labels {
	const { first, peak, last } = placed;
	const wanted = [
		{ count: peak, priority: 3, options: peakOptions(peak, env) },
		{ count: last, priority: 2, options: lastOptions(placed, env) },
		{ count: first, priority: 1, options: firstOptions(first, frame, env) }
	];
	const { plot } = frame;
	const inside = { left: plot.left, top: plot.top, right: last.right - 4, bottom: plot.bottom - 1 };
	const labels = placeBlocks(wanted, inside, outside(steps));
	return {
		marks: labels.flatMap((label) => [
			...leader(label),
			...blockMarks(label.block, label.box, env.measureText)
		]),
		isWhole: labels.length === wanted.length
	};
}

/** The paper above the line. */
const outside = (steps: readonly Step[]): Box[] =>
	steps.map(({ left, right, y }) => ({ left: left - 3, right: right + 3, top: -Infinity, bottom: y + 5 }));

/** A line from a count to its label, where the two are not next to each other. */
function leader({ count: { left, right, y }, box }: PlacedBlock): Mark[] {
	const x = (left + right) / 2;
	const line = { type: 'line', stroke: 'ink', strokeWidth: 1 } as const;
	if (box.left >= x + BESIDE) return [{ ...line, x1: x, x2: box.left - 4, y1: y, y2: y }];
	return box.right >= x ? [{ ...line, x1: x, x2: x, y1: y, y2: box.top - 1 }] : [];
}

const blockOf = (
	count: PlacedCount,
	lines: readonly string[],
	env: ChartEnv,
	style: Partial<Block> = {}
): Block => ({
	number: env.format.number(count.held),
	size: TEXT_SIZE.large,
	lines,
	fill: 'held',
	inline: false,
	anchor: 'start',
	onFill: true,
	id: count.id,
	...style
});

/** To the right of the first count, at the foot of the area, once the area is high enough. */
function firstOptions(count: PlacedCount, { plot }: Frame, env: ChartEnv): Options {
	const params = countParams(count, env);
	const short = { ...params, date: env.format.shortDate(count.date) };
	const variants =
		count.date === ELECTION_DAY
			? [
					env.t('held-over-time.label.election', params),
					env.t('held-over-time.label.election', short),
					env.t('held-over-time.label.election-short', short)
				]
			: [env.t('held-over-time.label.count', params), env.t('held-over-time.label.count', short)];
	return variants.flatMap((words) => {
		const block = blockOf(count, [words], env, { inline: true });
		const size = blockSize(block, env.measureText);
		return range(BESIDE, FAR, STEP).map((dx) => ({
			block,
			box: boxAt(count.right + dx, plot.bottom - size.height - 4, size)
		}));
	});
}

/** Below the peak, as near as the line lets it; on a phone the words may take two lines. */
function peakOptions(count: PlacedCount, env: ChartEnv): Options {
	const words = env.t('held-over-time.label.count', countParams(count, env));
	const oneLine = around(count, blockOf(count, [words], env), env);
	const lines = wrapText(words, 'sans', TEXT_SIZE.small, NARROW, env.measureText);
	const twoLines = around(count, blockOf(count, lines, env), env);
	return [
		...range(BELOW, BELOW * 2, STEP).flatMap((dy) => oneLine(dy)),
		...range(BELOW, FAR, STEP).flatMap((dy) => twoLines(dy))
	];
}

/** Places of a block below a count, the least shifted first. */
function around(count: PlacedCount, block: Block, env: ChartEnv): (dy: number) => Options {
	const { width, height } = blockSize(block, env.measureText);
	const size = { width, height: height + UNDER };
	const shifts = range(0, size.width / 2, STEP).flatMap((dx) => [dx, -dx]);
	return (dy) =>
		shifts.map((dx) => ({ block, box: boxAt(count.left - size.width / 2 + dx, count.y + dy, size) }));
}

/** Below the last count, ending beside it, with what is not known after it; short dates where they save a line. */
function lastOptions({ last, uncounted }: PlacedMilestones, env: ChartEnv): Options {
	const width = env.width < 640 ? LAST_WIDTH.narrow : LAST_WIDTH.wide;
	const linesWith = (dateWords: (date: PartialDate) => string): string[] =>
		lastWords({ last, uncounted }, dateWords, env).flatMap((line) =>
			wrapText(line, 'sans', TEXT_SIZE.small, width, env.measureText)
		);
	const [long, short] = [linesWith(env.format.date), linesWith(env.format.shortDate)];
	const lines = short.length < long.length ? short : long;
	const block = blockOf(last, lines, env, { anchor: 'end' });
	const size = blockSize(block, env.measureText);
	return range(8, FAR, STEP).map((dy) => ({
		block,
		box: boxAt(last.right - 6 - size.width, last.y + dy, size)
	}));
}

/** The last count with its date, the waves after it, and that nobody counted later. */
const lastWords = (
	{ last, uncounted }: Pick<PlacedMilestones, 'last' | 'uncounted'>,
	dateWords: (date: PartialDate) => string,
	env: ChartEnv
): string[] => [
	env.t('held-over-time.label.count', { ...countParams(last, env), date: dateWords(last.date) }),
	...uncounted.map(({ released, date }) =>
		env.t('held-over-time.label.before', {
			count: released,
			released: env.format.number(released),
			date: dateWords(date)
		})
	),
	env.t('held-over-time.label.no-later')
];
