import type { ColorName } from '#lib/theme/tokens.ts';
import type { MessageKey } from '#lib/i18n/catalogue.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark, TextMark } from '../model.ts';
import type { KeyEntry, KeyStyle } from '../parts/key.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { SAMPLE, sampleOfStep } from './draw-samples.ts';
import type { PlacedCount, Plot } from './plot.ts';

/** Tints of the parts of a stack, from the baseline up; a single series has the lightest. */
const TINTS: readonly ColorName[] = ['rule', 'band'];

const LINE = 15;

/** Words of a gap stand on the baseline; names of parts stay above them, px. */
const ABOVE_GAP_WORDS = 24;

/** From a name to its step, and what it leaves free of the room before the steps, px. */
const BESIDE = 7;
const FREE = 8;

/** Measures of the key that names the parts where they have no room beside their steps. */
export const PARTS_KEY: KeyStyle = {
	glyph: SAMPLE.width,
	beside: 10,
	between: 20,
	row: 20,
	fill: 'ink',
	isList: false
};

/** Tint of a layer of so many. */
export const tintOf = (layer: number, layers: number): ColorName => TINTS[layers === 1 ? 1 : layer] ?? 'band';

/** The names of the parts beside their first steps, in the years before them that have no count, above their words. */
export function namesBeside(plot: Plot, env: ChartEnv): Mark[] {
	if (!areBeside(plot, env)) return [];
	const room = roomBeside(plot);
	const marks: TextMark[] = [];
	for (const [first] of plot.layers) {
		if (!first) continue;
		const lowest = (marks.at(-1)?.y ?? plot.baseline - ABOVE_GAP_WORDS + LINE) - LINE;
		marks.push(...nameBeside(first, room, lowest, env));
	}
	return marks;
}

/** The parts from the top down with their tints, where a name has no room beside its step. */
export const namesInKey = (plot: Plot, env: ChartEnv): KeyEntry[] =>
	plot.layers.length < 2 || areBeside(plot, env)
		? []
		: plot.layers
				.flatMap(([first], i) =>
					first ? [{ words: nameOf(first, env), glyph: sampleOfStep(tintOf(i, plot.layers.length)) }] : []
				)
				.toReversed();

/** Whether the longest word of each name has room before the steps. */
const areBeside = (plot: Plot, env: ChartEnv): boolean =>
	plot.layers.length > 1 &&
	plot.layers
		.flatMap(([first]) => (first ? nameOf(first, env).split(' ') : []))
		.every((word) => env.measureText(word, 'sans', TEXT_SIZE.small) <= roomBeside(plot));

const roomBeside = ({ gaps: [leading] }: Plot): number => (leading ? leading.right - leading.left - FREE : 0);

const nameOf = ({ indicatorId }: PlacedCount, { t }: ChartEnv): string =>
	t(`tactics.part.${indicatorId}` as MessageKey);

/** The lines of a part's name, the last one first, centred on its step and not below `lowest`. */
function nameBeside(first: PlacedCount, room: number, lowest: number, env: ChartEnv): TextMark[] {
	const lines = wrapText(nameOf(first, env), 'sans', TEXT_SIZE.small, room, env.measureText);
	const middle = middleOf(first) + TEXT_SIZE.small * 0.35;
	const last = Math.min(middle + ((lines.length - 1) * LINE) / 2, lowest);
	return lines
		.map((line, i) =>
			text(line, first.slot.left - BESIDE, last - (lines.length - 1 - i) * LINE, {
				anchor: 'end',
				fill: 'ink'
			})
		)
		.toReversed();
}

/** The height at which the middle of an area lies, px. */
export const middleOf = ({ top, bottom }: PlacedCount): number => (top + bottom) / 2;
