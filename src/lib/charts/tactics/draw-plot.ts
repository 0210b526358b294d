import type { ChartEnv } from '../define-chart.ts';
import type { Mark } from '../model.ts';
import { text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { drawBars } from './draw-bars.ts';
import { drawSteps } from './draw-steps.ts';
import type { Gap, PlacedCount, Plot } from './plot.ts';
import { countId } from './series.ts';
import { LINE } from './worded-panel.ts';
import { yearDetail } from './words.ts';

/** From the baseline down to the years. */
const YEARS_BELOW = 16;

/** Numbers, their areas, the baseline with its gaps, and the years. */
export const drawPlot = (plot: Plot, env: ChartEnv): Mark[] => [
	...(plot.form === 'bars' ? drawBars(plot) : drawSteps(plot, env)),
	...plot.heads.map((count) => headMark(count, plot.layers.length > 1, env)),
	...drawBaseline(plot),
	...plot.gaps.flatMap((gap) => gapMarks(gap, plot, env)),
	...drawYears(plot, env)
];

/**
 * A value that we counted ourselves is written more quietly than a published one. The sum of a stack has no area of its
 * own, so its number is the mark of its row.
 */
const headMark = (count: PlacedCount, isSum: boolean, { format }: ChartEnv): Mark =>
	text(format.number(count.value), count.slot.middle, count.top - 5, {
		face: 'serifBold',
		size: TEXT_SIZE.name,
		fill: count.countedBy === null ? 'muted' : 'ink',
		anchor: 'middle',
		...(isSum ? { id: countId(count) } : {})
	});

/** The baseline is drawn where there are counts, and dotted through a gap. */
function drawBaseline({ slots, gaps, baseline }: Plot): Mark[] {
	const solid = slots.filter(({ middle }) => !gaps.some((gap) => gap.left < middle && middle < gap.right));
	return [
		...solid.map(({ left, right }) => baselineMark(left, right, baseline)),
		...gaps.map(({ left, right }) => ({
			...baselineMark(left, right, baseline),
			stroke: 'muted' as const,
			dash: [1, 3]
		}))
	];
}

const baselineMark = (x1: number, x2: number, y: number): Mark => ({
	type: 'line',
	x1,
	x2,
	y1: y,
	y2: y,
	stroke: 'ink',
	strokeWidth: 1
});

function gapMarks({ left, right }: Gap, plot: Plot, { t, measureText }: ChartEnv): Mark[] {
	const lines = wrapText(t('tactics.no-count'), 'sans', TEXT_SIZE.small, right - left - 4, measureText);
	const widest = Math.max(...lines.map((line) => measureText(line, 'sans', TEXT_SIZE.small)));
	const middle = (left + right) / 2;
	const last = floorUnder(middle - widest / 2, middle + widest / 2, plot) - 6;
	return lines.map((line, i) =>
		text(line, middle, last - (lines.length - 1 - i) * LINE, { anchor: 'middle' })
	);
}

/** Free space at the ends of the words of a gap, px. */
const AROUND = 3;

/** What words of a gap stand on: the baseline, or the step beside it that they reach over where their gap is narrow. */
const floorUnder = (left: number, right: number, { form, layers, baseline }: Plot): number =>
	Math.min(
		baseline,
		...layers
			.flat()
			.filter(({ slot }) => form === 'steps' && slot.left < right + AROUND && left - AROUND < slot.right)
			.map(({ top }) => top)
	);

function drawYears({ slots, heads, form, baseline }: Plot, env: ChartEnv): Mark[] {
	const years = slots.map(({ year, middle }) =>
		text(env.format.date(String(year)), middle, baseline + YEARS_BELOW, { anchor: 'middle' })
	);
	const details = heads.flatMap((count) => {
		const detail = yearDetail(count, form, env);
		return detail === null
			? []
			: [text(detail, count.slot.middle, baseline + YEARS_BELOW + LINE, { anchor: 'middle' })];
	});
	return [...years, ...details];
}
