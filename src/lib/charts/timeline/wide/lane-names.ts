import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text } from '#lib/charts/parts/text.ts';
import type { LaneName } from '../options.ts';
import type { Selection } from '../selection.ts';
import type { WideFrame } from './frame.ts';
import { laneWords, NAME_STYLE } from './lane-words.ts';

/** Height of a name that stands above its lane. */
export const NAME_ROW = 30;

/** A lane's name and how many of its events are drawn: at the left of the baseline, or above the lane. */
export function laneNameMarks(
	name: LaneName,
	selection: Selection,
	frame: WideFrame,
	place: { top: number; baseline: number },
	env: ChartEnv
): Mark[] {
	const { title, counts } = laneWords(name, selection, env);
	if (!frame.hasGutter) {
		const after = frame.margin + env.measureText(title, NAME_STYLE.face, NAME_STYLE.size) + 10;
		const y = place.top + 18;
		return [text(title, frame.margin, y, NAME_STYLE), text(counts.join(' · '), after, y)];
	}
	const y = place.baseline - 16 * counts.length;
	return [
		text(title, frame.margin, y, NAME_STYLE),
		...counts.map((line, i) => text(line, frame.margin, y + 16 * (i + 1)))
	];
}
