import { max } from 'd3';
import { linearScale, type LinearScale } from '../parts/linear-scale.ts';
import { termInWords } from '#lib/i18n/terms.ts';
import type { ChartEnv } from '../define-chart.ts';
import type { ChartModel, Mark } from '../model.ts';
import { sideMargin } from '../parts/frame.ts';
import { narrowestWidth, text, TEXT_SIZE, wrapText } from '../parts/text.ts';
import { raiseFlags, type RaisedFlag } from '../parts/flags.ts';
import { byYear, labelledTerms, type Term } from './select.ts';
import { stroke, strokeKey } from './stroke.ts';
import { rowNames, rowOffset, yearMarks } from './wide-years.ts';
import { placeYears, type PlacedTerm, type PlacedYear } from './wide-slots.ts';
import { gridStyle, gridYears, scaleYears } from './year-grid.ts';

const FLAG_HEIGHT = 38;
const FLAG_GAP = 6;
const GUTTER_GAP = 10;
/** Lines of the name of a row at most. */
const ROW_LINES = 2;
const UNDER_BASELINE = 156;
/** Height of one year of a term, px: strokes of a broad drawing may be longer. */
const PX_A_YEAR = { broad: 13, narrow: 11 };
const BROAD_FROM = 1000;
const MOST_THICKNESS = 4;

/** Strokes that stand on a baseline in the order of their verdicts, grouped by year. */
export function layoutWide(terms: readonly Term[], env: ChartEnv): ChartModel {
	const margin = sideMargin(env.width);
	const right = env.width - margin;
	const left = margin + gutterWidth(terms, env);
	const years = placeYears(byYear(terms), left, right);
	const flags = raiseFlags(flagsOf(years, terms, env), right);
	const key = strokeKey(terms, left, env);
	const top = key.height + (1 + (max(flags, ({ row }) => row) ?? -1)) * FLAG_HEIGHT + FLAG_GAP;
	const yOf = lengthScale(terms, top, env.width);
	return {
		width: env.width,
		height: yOf(0) + UNDER_BASELINE,
		marks: [
			...key.marks,
			...gridMarks(yOf, left, right, env),
			...flags.flatMap((flag) => flagMarks(flag, top, yOf, env)),
			...years.flatMap((year) => strokeMarks(year, yOf)),
			...years.flatMap((year) => yearMarks(year, yOf(0), env)),
			...rowLabels(margin, left - margin - GUTTER_GAP, yOf(0), env)
		]
	};
}

function lengthScale(terms: readonly Term[], top: number, width: number): LinearScale {
	const longest = scaleYears(terms);
	const height = longest * (width < BROAD_FROM ? PX_A_YEAR.narrow : PX_A_YEAR.broad);
	return linearScale([0, longest], [top + height, top]);
}

/** Names of the rows break into as many lines as a row has room for, so that strokes keep theirs. */
const gutterWidth = (terms: readonly Term[], env: ChartEnv): number =>
	GUTTER_GAP +
	Math.max(
		env.measureText(termInWords(scaleYears(terms), env), 'sans', TEXT_SIZE.small),
		...rowNames(env).map((name) => narrowestWidth(name, 'sans', TEXT_SIZE.small, ROW_LINES, env.measureText))
	);

function gridMarks(yOf: LinearScale, left: number, right: number, env: ChartEnv): Mark[] {
	const longest = yOf.domain()[1];
	return gridYears(longest).flatMap((years): Mark[] => [
		{ type: 'line', x1: left, y1: yOf(years), x2: right, y2: yOf(years), ...gridStyle(years) },
		text(
			years === longest ? termInWords(years, env) : env.format.number(years),
			left - GUTTER_GAP,
			yOf(years) + 4,
			{ anchor: 'end' }
		)
	]);
}

function flagsOf(years: readonly PlacedYear[], terms: readonly Term[], env: ChartEnv) {
	const labelled = new Set(labelledTerms(terms));
	return years
		.flatMap((year) => year.terms)
		.filter(({ term }) => labelled.has(term))
		.map((item) => ({ item, x: item.x, width: flagWidth(item.term, env) + FLAG_GAP * 2 }));
}

const flagWidth = (term: Term, env: ChartEnv): number =>
	Math.max(
		env.measureText(term.name, 'serifBold', TEXT_SIZE.name),
		env.measureText(flagDetail(term, env), 'sans', TEXT_SIZE.small)
	);

const flagDetail = (term: Term, env: ChartEnv): string =>
	env.t('sentences.label', { term: termInWords(term.years, env), date: env.format.date(term.date) });

function flagMarks(flag: RaisedFlag<PlacedTerm>, top: number, yOf: LinearScale, env: ChartEnv): Mark[] {
	const { term } = flag.item;
	const flagTop = top - FLAG_GAP - (flag.row + 1) * FLAG_HEIGHT;
	const x = flag.x + (flag.flips ? -FLAG_GAP : FLAG_GAP);
	const anchor = flag.flips ? 'end' : 'start';
	return [
		{
			type: 'line',
			x1: flag.x,
			y1: flagTop,
			x2: flag.x,
			y2: yOf(term.years),
			stroke: 'muted',
			strokeWidth: 1
		},
		text(term.name, x, flagTop + 12, { face: 'serifBold', size: TEXT_SIZE.name, fill: 'ink', anchor }),
		text(flagDetail(term, env), x, flagTop + 28, { anchor })
	];
}

function strokeMarks({ terms, pitch }: PlacedYear, yOf: LinearScale): Mark[] {
	const thickness = Math.min(MOST_THICKNESS, pitch * 0.5);
	return terms.map(({ term, x }) =>
		stroke(term, { x1: x, y1: yOf(0), x2: x, y2: yOf(term.years) }, thickness)
	);
}

const rowLabels = (margin: number, room: number, baseline: number, env: ChartEnv): Mark[] =>
	rowNames(env).flatMap((name, row) =>
		wrapText(name, 'sans', TEXT_SIZE.small, room, env.measureText).map((line, i) =>
			text(line, margin, baseline + rowOffset(row) + i * 15)
		)
	);
