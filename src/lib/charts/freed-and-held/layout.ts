import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { dotsHeight, dotsPath } from './dots.ts';
import { drawLabel, drawParagraphs, type Block } from './draw-label.ts';
import { frameFor, type Frame } from './frame.ts';
import { freedLabel, heldLabel, laterSentences, type GroupLabel } from './labels.ts';
import type { FreedAndHeldSeries } from './series.ts';
import { freedId, heldId } from './table.ts';

/** Room for the ascenders of the first number, px. */
const TOP = 8;

const GAP = { beforeDots: 8, betweenGroups: 24, beforeNotes: 10 };

/** Rings are drawn inside the size of a dot, with a stroke of this share of its radius. */
const RING = 0.4;

/** People of one kind, with their words. */
interface Group {
	id: string;
	people: number;
	color: 'freed' | 'held';
	label: GroupLabel;
}

/** A group that has its place. */
interface PlacedGroup {
	words: Block;
	dots: Mark;
	bottom: number;
}

/** Rings above, dots below, each under or beside its number. */
export function layoutFreedAndHeld(series: FreedAndHeldSeries, env: ChartEnv): ChartModel {
	const frame = frameFor(env);
	const { pair } = series;
	if (pair === null) return toModel(env, [drawParagraphs([env.t('freed-and-held.none')], 0, frame.words)]);
	const freed = placeGroup(
		{
			id: freedId(pair.freed),
			people: pair.freed.people,
			color: 'freed',
			label: freedLabel(pair.freed, env)
		},
		TOP,
		frame
	);
	const held = placeGroup(
		{ id: heldId(pair.held), people: pair.held.people, color: 'held', label: heldLabel(pair.held, env) },
		freed.bottom + GAP.betweenGroups,
		frame
	);
	const notesTop = (frame.isWide ? held.words.bottom : held.bottom) + GAP.beforeNotes;
	const notes = drawParagraphs(noteParagraphs(series, frame), notesTop, frame.words);
	return toModel(env, [...blocksOf(freed), ...blocksOf(held), notes]);
}

function placeGroup(group: Group, top: number, { words: column, grid, isWide }: Frame): PlacedGroup {
	const words = drawLabel(group.label, group.color, top, column);
	const dotsTop = isWide ? top : words.bottom + GAP.beforeDots;
	const bottom = Math.max(words.bottom, dotsTop + dotsHeight(group.people, grid));
	const strokeWidth = grid.radius * RING;
	const shape: Mark =
		group.color === 'freed'
			? {
					type: 'path',
					d: dotsPath(group.people, dotsTop, grid, strokeWidth / 2),
					stroke: 'freed',
					strokeWidth
				}
			: { type: 'path', d: dotsPath(group.people, dotsTop, grid), fill: 'held' };
	return { words, dots: { ...shape, id: group.id }, bottom };
}

const blocksOf = ({ words, dots, bottom }: PlacedGroup): Block[] => [words, { marks: [dots], bottom }];

const noteParagraphs = (series: FreedAndHeldSeries, { grid, words: { env } }: Frame): string[] => [
	env.t('freed-and-held.key', { columns: env.format.number(grid.columns) }),
	laterSentences(series, env).join(' ')
];

const toModel = (env: ChartEnv, blocks: readonly Block[]): ChartModel => ({
	width: env.width,
	height: Math.ceil(Math.max(...blocks.map((block) => block.bottom))),
	marks: blocks.flatMap((block) => block.marks)
});
