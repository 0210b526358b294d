import { linearScale, type LinearScale } from '../parts/linear-scale.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { text, TEXT_SIZE } from '../parts/text.ts';
import { byYear, type Term, type YearOfTerms } from './select.ts';
import { stroke, strokeKey } from './stroke.ts';
import { LABEL, tallLabel } from './tall-label.ts';
import { placeTall, type TallTerm, type TallYear } from './tall-slots.ts';
import { gridStyle, gridYears, scaleYears } from './year-grid.ts';

const MONTH_COLUMN = 34;
const AXIS_ROOM = 20;
const THICKNESS = 2.5;
/** Least distance between baselines of month names, px. */
const MONTH_STEP = 15;

/** A line of words under the name of a year, and between the two where they stand side by side, px. */
const HEAD_LINE = 18;
const HEAD_GAP = 10;
const YEAR_STYLE = { face: 'serifBold', size: TEXT_SIZE.name, fill: 'ink' } as const;

/** Where the numbers of a year stand to its name. */
type Heads = 'beside' | 'below';

/** Strokes that lie, time running down: every term a line of its own, every year under its name. */
export function layoutTall(terms: readonly Term[], env: ChartEnv): ChartModel {
	const margin = sideMargin(env.width);
	const longest = scaleYears(terms);
	const xOf = linearScale([0, longest], [margin + MONTH_COLUMN, env.width - margin]);
	const key = strokeKey(terms, margin, env);
	const top = key.height + AXIS_ROOM;
	const ofYears = byYear(terms);
	const heads = headsFor(ofYears, env);
	const { years, bottom } = placeTall(ofYears, terms, top, heads === 'below' ? HEAD_LINE : 0);
	return {
		width: env.width,
		height: bottom + AXIS_ROOM + 4,
		marks: [
			...key.marks,
			...axisLabels(xOf, top - 6, env),
			...years.flatMap((year) => yearMarks(year, xOf, heads, env)),
			...axisLabels(xOf, bottom + AXIS_ROOM - 4, env)
		]
	};
}

const axisLabels = (xOf: LinearScale, y: number, env: ChartEnv): Mark[] => {
	const longest = xOf.domain()[1];
	return [
		text(env.t('sentences.axis.years'), sideMargin(env.width), y),
		...gridYears(longest).map((years) =>
			text(env.format.number(years), xOf(years), y, { anchor: years === longest ? 'end' : 'middle' })
		)
	];
};

function yearMarks(placed: TallYear, xOf: LinearScale, heads: Heads, env: ChartEnv): Mark[] {
	return [
		...headMarks(placed, heads, env),
		...gridYears(xOf.domain()[1]).flatMap((years) => gridLine(years, xOf(years), placed)),
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

function headMarks({ year, headLine }: TallYear, heads: Heads, env: ChartEnv): Mark[] {
	const margin = sideMargin(env.width);
	const right = env.width - margin;
	const words = headWords(year, env);
	return [
		{ type: 'line', x1: margin, y1: headLine - 18, x2: right, y2: headLine - 18, stroke: 'rule' },
		text(String(year.year), margin, headLine, YEAR_STYLE),
		...(words === null
			? []
			: [
					heads === 'beside'
						? text(words, right, headLine, { anchor: 'end' })
						: text(words, margin, headLine + HEAD_LINE)
				])
	];
}

/** How many terms a year has, and their median; null where it has none. */
function headWords({ lengths: { count, median } }: YearOfTerms, { t, format }: ChartEnv): string | null {
	if (count === 0) return null;
	const medianWords = t('data.years', { count: median ?? 0, years: format.number(median ?? 0) });
	return t('sentences.year.head', { count, terms: format.number(count), median: medianWords });
}

/** Under the years where the words of any of them have no room beside it, so that all heads look alike. */
function headsFor(years: readonly YearOfTerms[], env: ChartEnv): Heads {
	const room = env.width - 2 * sideMargin(env.width);
	const fits = years.every((year) => {
		const name = env.measureText(String(year.year), YEAR_STYLE.face, YEAR_STYLE.size);
		return name + HEAD_GAP + env.measureText(headWords(year, env) ?? '', 'sans', TEXT_SIZE.small) <= room;
	});
	return fits ? 'beside' : 'below';
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
