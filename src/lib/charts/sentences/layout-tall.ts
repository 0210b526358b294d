import { scaleLinear, type ScaleLinear } from 'd3';
import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import { byYear, type Term } from './select.ts';
import { stroke, strokeKey } from './stroke.ts';
import { LABEL, tallLabel } from './tall-label.ts';
import { placeTall, type TallTerm, type TallYear } from './tall-slots.ts';
import { gridStyle, gridYears, scaleYears } from './year-grid.ts';

const MONTH_COLUMN = 34;
const AXIS_ROOM = 20;
const THICKNESS = 2.5;
/** Least distance between baselines of month names, px. */
const MONTH_STEP = 15;

type LengthScale = ScaleLinear<number, number>;

/** Strokes that lie, time running down: every term a line of its own, every year under its name. */
export function layoutTall(terms: readonly Term[], env: ChartEnv): ChartModel {
	const margin = sideMargin(env.width);
	const longest = scaleYears(terms);
	const xOf = scaleLinear([0, longest], [margin + MONTH_COLUMN, env.width - margin]);
	const key = strokeKey(terms, margin, env);
	const top = key.height + AXIS_ROOM;
	const { years, bottom } = placeTall(byYear(terms), terms, top);
	return {
		width: env.width,
		height: bottom + AXIS_ROOM + 4,
		marks: [
			...key.marks,
			...axisLabels(xOf, top - 6, env),
			...years.flatMap((year) => yearMarks(year, xOf, env)),
			...axisLabels(xOf, bottom + AXIS_ROOM - 4, env)
		]
	};
}

const axisLabels = (xOf: LengthScale, y: number, env: ChartEnv): Mark[] => {
	const longest = xOf.domain()[1] ?? 0;
	return [
		text(env.t('sentences.axis.years'), sideMargin(env.width), y),
		...gridYears(longest).map((years) =>
			text(env.format.number(years), xOf(years), y, { anchor: years === longest ? 'end' : 'middle' })
		)
	];
};

function yearMarks(placed: TallYear, xOf: LengthScale, env: ChartEnv): Mark[] {
	return [
		...headMarks(placed, env),
		...gridYears(xOf.domain()[1] ?? 0).flatMap((years) => gridLine(years, xOf(years), placed)),
		{
			type: 'line',
			x1: xOf(0),
			y1: placed.top,
			x2: xOf(0),
			y2: placed.bottom,
			stroke: 'ink',
			strokeWidth: 1
		},
		...monthNames(placed.terms, sideMargin(env.width), env),
		...placed.terms.flatMap(({ term, y, labelled }) => [
			...(labelled ? tallLabel(term, xOf(0) + 6, y - 6, env) : []),
			stroke(term, { x1: xOf(0), y1: y, x2: xOf(term.years), y2: y }, THICKNESS)
		])
	];
}

function headMarks({ year, headLine }: TallYear, { t, format, width }: ChartEnv): Mark[] {
	const margin = sideMargin(width);
	const { count, median } = year.lengths;
	const medianWords = t('data.years', { count: median ?? 0, years: format.number(median ?? 0) });
	const numbers = { count, terms: format.number(count), median: medianWords };
	const style = { face: 'serifBold', size: TEXT_SIZE.name, fill: 'ink' } as const;
	return [
		{ type: 'line', x1: margin, y1: headLine - 18, x2: width - margin, y2: headLine - 18, stroke: 'rule' },
		text(String(year.year), margin, headLine, style),
		...(count === 0
			? []
			: [text(t('sentences.year.head', numbers), width - margin, headLine, { anchor: 'end' })])
	];
}

/** A line of the grid, broken where a name stands over a stroke. */
const gridLine = (years: number, x: number, placed: TallYear): Mark[] =>
	clearStretches(placed).map(([top, bottom]) => ({
		type: 'line',
		x1: x,
		y1: top,
		x2: x,
		y2: bottom,
		...gridStyle(years)
	}));

function clearStretches({ top, bottom, terms }: TallYear): [number, number][] {
	const labels = terms.filter(({ labelled }) => labelled).map(({ y }) => y - LABEL.above);
	const starts = [top, ...labels.map((label) => label + LABEL.height)];
	const ends = [...labels, bottom];
	return starts.map((start, i) => [start, ends[i] ?? bottom]);
}

/** The name of each month at its first stroke, as far as names have room one under the other. */
function monthNames(terms: readonly TallTerm[], x: number, { format }: ChartEnv): Mark[] {
	const marks: Mark[] = [];
	let next = -Infinity;
	for (const { startsMonth, y } of terms) {
		if (startsMonth === null || y < next) continue;
		marks.push(text(format.shortMonth(Number(startsMonth.slice(5)) - 1), x, y + 4));
		next = y + MONTH_STEP;
	}
	return marks;
}
