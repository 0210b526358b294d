import type { PartialDate } from '#lib/data/partial-date.ts';
import type { Box } from '#lib/charts/parts/boxes.ts';
import type { ChartEnv } from '#lib/charts/define-chart.ts';
import { dateSpan } from '#lib/charts/parts/time-scale.ts';
import { TWO_CASES } from '#lib/stats/featured-people.ts';
import type { NamedMoment, Selection } from '../selection.ts';
import type { TimelineWave } from '../series.ts';
import { LEADER_GAP, type CalloutRequest } from './callouts.ts';
import { columnBox, type DotColumn } from './dots.ts';
import type { WideFrame } from './frame.ts';
import { labelSize, type Label, type LabelLine } from '../label-lines.ts';
import { momentSubject, waveSubject } from '../subjects.ts';
import { momentLines, verdictLines, waveLines } from './labels.ts';
import type { PlacedStroke } from './strokes.ts';

/** A leader ends so far above a mark. */
const CLEARANCE = 4;

/** Labels of moments over marks that must stay clear: at the column of their own events, else at their date. */
export const momentRequests = (
	moments: readonly NamedMoment[],
	columns: readonly DotColumn[],
	obstacles: readonly Box[],
	frame: WideFrame,
	env: ChartEnv
): CalloutRequest<Label>[] =>
	moments.map((moment) => {
		const own = columns.find(({ dots }) => dots.some(({ event }) => event.date === moment.date));
		const x = own?.x ?? middleOf(moment.date, frame);
		const lines = momentLines(moment, frame.right - x - LEADER_GAP, env);
		return {
			item: { lines, subject: momentSubject(moment) },
			x,
			target: clearTop(x, obstacles),
			...sizeOf(lines, env)
		};
	});

const middleOf = (date: PartialDate, { time }: WideFrame): number => {
	const { start, end } = dateSpan(time, date);
	return (start + end) / 2;
};

/** Labels of the two cases and of the longest term, at their strokes. */
export const verdictRequests = (
	strokes: readonly PlacedStroke[],
	{ longest, isFiltered }: Pick<Selection, 'longest' | 'isFiltered'>,
	env: ChartEnv
): CalloutRequest<Label>[] =>
	strokes.flatMap(({ event, x, height }) => {
		const isNamed = TWO_CASES.some((id) => id === event.personId) || event === longest;
		if (height === null || !isNamed) return [];
		const lines = verdictLines(event, event === longest && !isFiltered, env);
		return [{ item: { lines }, x, target: -height - CLEARANCE, ...sizeOf(lines, env) }];
	});

/** Labels of waves, at the stack of their people. */
export const waveRequests = (
	waves: readonly TimelineWave[],
	columns: readonly DotColumn[],
	frame: WideFrame,
	env: ChartEnv
): CalloutRequest<Label>[] =>
	waves.map((wave) => {
		const column = columns.find(({ dots }) =>
			dots.some(({ event }) => event.lane === 'releases' && event.waveId === wave.waveId)
		);
		const x = column?.x ?? middleOf(wave.date, frame);
		const lines = waveLines(wave, env);
		const target = clearTop(x, columns.map(columnBox));
		return { item: { lines, subject: waveSubject(wave) }, x, target, ...sizeOf(lines, env) };
	});

const sizeOf = (lines: readonly LabelLine[], env: ChartEnv): { width: number; height: number } =>
	labelSize(lines, env.measureText);

/** Just above whatever stands at a position; the baseline where nothing does. */
function clearTop(x: number, obstacles: readonly Box[]): number {
	const tops = obstacles.filter(({ left, right }) => left - 1.5 < x && x < right + 1.5).map(({ top }) => top);
	return tops.length === 0 ? 0 : Math.min(...tops) - CLEARANCE;
}
