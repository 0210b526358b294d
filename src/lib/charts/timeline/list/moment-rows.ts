import { monthOf } from '#lib/data/partial-date.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { labelMarks, labelsHeight } from '../label-rows.ts';
import { momentWords } from '../moment-words.ts';
import type { NamedMoment } from '../selection.ts';
import { momentSubject } from '../subjects.ts';
import type { ListBlock, ListFrame } from './frame.ts';
import type { EventGroup } from './groups.ts';

const GAP_BELOW = 4;

/** What is named in the month of a group, above its people. */
export function momentRows(
	{ date }: EventGroup,
	moments: readonly NamedMoment[],
	{ rowsLeft, right }: ListFrame,
	env: ChartEnv
): ListBlock {
	const labels = moments
		.filter((moment) => monthOf(moment.date) === date)
		.map((moment) => ({
			date: moment.date,
			words: momentWords(moment, env),
			subject: momentSubject(moment)
		}));
	const ends = { left: rowsLeft, right };
	return {
		height: labels.length === 0 ? 0 : labelsHeight(labels, ends, env) + GAP_BELOW,
		marksAt: (top) => labelMarks(labels, top, ends, env)
	};
}
