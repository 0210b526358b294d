import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { TEXT_SIZE } from '#lib/charts/parts/text.ts';
import type { LaneName } from '../options.ts';
import { inLane, type Selection } from '../selection.ts';

/** How a lane's name is written. */
export const NAME_STYLE = { face: 'serifBold', size: 18, fill: 'ink' } as const;

/** A lane's name, how many of its events are drawn, and how many more have no date. */
export function laneWords(
	name: LaneName,
	selection: Selection,
	{ t, format }: ChartEnv
): { title: string; counts: string[] } {
	const drawn = inLane(selection, name).length;
	const undated = selection.undated.filter(({ lane }) => lane === name).length;
	const more = t('timeline.lane.undated', { count: undated, events: format.number(undated) });
	return {
		title: t(`timeline.lane.${name}`),
		counts: [
			t(selection.isFiltered ? 'timeline.lane.shown' : 'timeline.lane.documented', {
				count: drawn,
				events: format.number(drawn)
			}),
			...(undated > 0 ? [more] : [])
		]
	};
}

/** Width of the widest line of these words. */
export function laneWordsWidth(name: LaneName, selection: Selection, env: ChartEnv): number {
	const { title, counts } = laneWords(name, selection, env);
	return Math.max(
		env.measureText(title, NAME_STYLE.face, NAME_STYLE.size),
		...counts.map((line) => env.measureText(line, 'sans', TEXT_SIZE.small))
	);
}
