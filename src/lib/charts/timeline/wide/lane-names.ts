import type { ChartEnv } from '#lib/charts/define-chart.ts';
import type { Mark } from '#lib/charts/model.ts';
import { text } from '#lib/charts/parts/text.ts';
import type { LaneName } from '../options.ts';
import { inLane, type Selection } from '../selection.ts';
import type { WideFrame } from './frame.ts';

const NAME_SIZE = 18;
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
	const title = env.t(`timeline.lane.${name}`);
	const style = { face: 'serifBold', size: NAME_SIZE, fill: 'ink' } as const;
	const counts = countWords(name, selection, env);
	if (!frame.hasGutter) {
		const after = frame.margin + env.measureText(title, style.face, style.size) + 10;
		const y = place.top + 18;
		return [text(title, frame.margin, y, style), text(counts.join(' · '), after, y)];
	}
	const y = place.baseline - 16 * counts.length;
	return [
		text(title, frame.margin, y, style),
		...counts.map((line, i) => text(line, frame.margin, y + 16 * (i + 1)))
	];
}

function countWords(name: LaneName, selection: Selection, { t, format }: ChartEnv): string[] {
	const drawn = inLane(selection, name).length;
	const undated = selection.undated.filter(({ lane }) => lane === name).length;
	return [
		t('timeline.lane.documented', { count: drawn, events: format.number(drawn) }),
		...(undated > 0 ? [t('timeline.lane.undated', { count: undated, events: format.number(undated) })] : [])
	];
}
