import type { Words } from '#lib/i18n/words.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import type { KeyArea } from '../parts/key.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import type { Selection } from './selection.ts';

const LINE = 17;

/** Which lanes the filters left empty, in a sentence; none where all have something. */
export function emptyLanesWords(
	{ emptyLanes }: Pick<Selection, 'emptyLanes'>,
	{ t, format }: Pick<Words, 't' | 'format'>
): string[] {
	if (emptyLanes.length === 0) return [];
	const names = emptyLanes.map((lane) => t(`timeline.lane.${lane}`));
	return [t('timeline.lane.empty', { count: names.length, lanes: format.list(names) })];
}

/** The same in the drawing, in place of the lanes. */
export function emptyLanesMarks(
	selection: Selection,
	{ left, right, top }: KeyArea,
	env: ChartEnv
): { marks: Mark[]; height: number } {
	const lines = emptyLanesWords(selection, env).flatMap((words) =>
		wrapText(words, 'sans', TEXT_SIZE.small, right - left, env.measureText)
	);
	return {
		marks: lines.map((line, i) => text(line, left, top + (i + 1) * LINE - 4)),
		height: lines.length * LINE
	};
}
